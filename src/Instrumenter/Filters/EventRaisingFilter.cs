using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In Visual Basic, the test of <c>RaiseEvent Changed(x)</c> whether anybody listens.</summary>
/// <remarks>
/// <c>ldfld ChangedEvent ; stloc D ; ldloc D ; brfalse DONE ; ldloc D ; ... ; callvirt Invoke</c>. Code that keeps the delegate and tests it
/// has two statements.
/// </remarks>
internal sealed class EventRaisingFilter(MethodFlow flow) : IBranchFilter
{
    public bool IsCompilerMade(int decision) =>
        flow.Language == DocumentLanguage.Basic &&
        decision >= 3 &&
        flow.Instructions[decision].OpCode.Code == Code.Brfalse &&
        !flow.StartsVisiblePoint(decision - 1) &&
        flow.Instructions[decision - 1].IsLoadLocal() &&
        flow.Instructions[decision - 2].IsStoreLocal(flow.Instructions[decision - 1].Local!) &&
        flow.Instructions[decision - 3].LoadedField is FieldDefinition field &&
        field.DeclaringType.Events.Any(member => member.Name + "Event" == field.Name);
}
