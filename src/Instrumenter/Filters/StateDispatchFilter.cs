using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In a state machine, tests of the state: where to go on, whether a finally runs because of a suspension, whether an async
/// iterator is being disposed.
/// </summary>
/// <remarks>
/// <c>await t; yield return x;</c>: <c>ldarg.0 ; ldfld &lt;&gt;1__state ; stloc S ; ... ; ldloc S ; (ldc.i4 N ; (sub)) ; switch | brfalse | bge | beq</c><br/>
/// <c>let! x = t</c> in F#: <c>ldarg.0 ; ldfld ResumptionPoint ; stloc S ; ... ; ldloc S ; ldc.i4.1 ; sub ; switch</c><br/>
/// After <c>yield</c> in an async iterator: <c>ldarg.0 ; ldfld &lt;&gt;w__disposeMode ; brfalse</c>
/// </remarks>
internal sealed class StateDispatchFilter(MethodFlow flow) : IBranchFilter
{
    private readonly MachineState? _state = MachineState.Of(flow);

    public bool IsCompilerMade(int decision) =>
        _state is not null &&
        MachineState.ComparedNumber(flow, decision) is { } number &&
        (_state.IsLoadedBy(number) || IsDisposeMode(number));

    private bool IsDisposeMode(Instruction instruction) =>
        instruction.LoadedField is { } field && SynthesizedNames.IsDisposeModeField(field.Name) && MachineState.IsOfMachine(flow, field);
}
