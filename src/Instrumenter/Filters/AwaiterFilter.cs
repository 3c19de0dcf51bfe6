using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>In an async method, the test whether an awaited operation has completed, for any type of awaiter.</summary>
/// <remarks>
/// <c>await t</c>: <c>call get_IsCompleted ; brtrue GO_ON ; ldarg.0 ; ldc.i4 N ; (dup ; stloc S) ; stfld &lt;&gt;1__state</c>. That the
/// machine goes to sleep when the answer is no tells it from a test that the programmer wrote.
/// </remarks>
internal sealed class AwaiterFilter(MethodFlow flow) : IBranchFilter
{
    private readonly MachineState? _state = MachineState.Of(flow);

    public bool IsCompilerMade(int decision) =>
        _state is not null &&
        decision > 0 &&
        flow.Instructions[decision].OpCode.Code == Code.Brtrue &&
        (flow.Instructions[decision - 1].IsCallTo("get_IsCompleted") || IsDynamicAwait(decision)) &&
        StoresState(decision + 1, _state);

    // Awaiting a dynamic value asks a call site instead, and converts its answer to bool.
    private bool IsDynamicAwait(int decision) => flow.Instructions[decision - 1].IsCallTo("Invoke");

    private bool StoresState(int index, MachineState state)
    {
        bool StartsStore() => index + 4 < flow.Instructions.Length &&
            flow.Instructions[index].OpCode.Code == Code.Ldarg &&
            flow.Instructions[index + 1].IsConstant;
        return StartsStore() && (state.IsStoredBy(flow.Instructions[index + 2]) ||
            (flow.Instructions[index + 2].OpCode.Code == Code.Dup && flow.Instructions[index + 3].IsStoreLocal(state.Local) && state.IsStoredBy(flow.Instructions[index + 4])));
    }
}
