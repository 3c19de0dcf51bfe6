using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The test at the end of <c>lock</c> whether the lock was taken, in a state machine, where it follows the state's test.</summary>
/// <remarks><c>lock (o) { ... }</c>: <c>(hidden) ldloc TAKEN ; brfalse DONE ; ldloc O ; call Monitor.Exit</c></remarks>
internal sealed class LockTakenFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        !flow.StartsVisiblePoint(flow.GoverningPoint(decision)) &&
        Enumerable.Range(decision + 1, 4)
            .TakeWhile(index => index < flow.Instructions.Length && !flow.StartsVisiblePoint(index))
            .Any(index => IsMonitorExit(flow.Instructions[index]));

    private static bool IsMonitorExit(Instruction instruction) =>
        instruction.IsCallTo("Exit") && ((MethodReference)instruction.Operand).DeclaringType.FullName == "System.Threading.Monitor";
}
