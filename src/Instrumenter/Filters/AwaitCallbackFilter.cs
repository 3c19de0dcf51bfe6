using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In an async method that awaits a <c>dynamic</c> value, the test which callback its awaiter takes.</summary>
/// <remarks>
/// <c>ldloc AWAITER ; isinst ICriticalNotifyCompletion ; stloc C ; ldloc C ; brtrue CRITICAL ; ldloc AWAITER ; castclass
/// INotifyCompletion</c>
/// </remarks>
internal sealed class AwaitCallbackFilter(MethodFlow flow) : IBranchFilter
{
    // Debug code stores the machine itself in between.
    private const int LongestWay = 5;

    public bool IsCompilerMade(int decision) =>
        flow.IsStateMachine &&
        decision >= 3 &&
        decision + 2 < flow.Instructions.Length &&
        flow.Instructions[decision].OpCode.Code == Code.Brtrue &&
        Enumerable.Range(3, LongestWay - 2).Any(back => back <= decision && IsType(flow.Instructions[decision - back], Code.Isinst, "System.Runtime.CompilerServices.ICriticalNotifyCompletion")) &&
        IsType(flow.Instructions[decision + 2], Code.Castclass, "System.Runtime.CompilerServices.INotifyCompletion");

    private static bool IsType(Instruction instruction, Code code, string name) =>
        instruction.OpCode.Code == code && ((TypeReference)instruction.Operand).FullName == name;
}
