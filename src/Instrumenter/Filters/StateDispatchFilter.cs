using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>
/// In a state machine, tests of the state: where to go on, whether a finally runs because of a suspension, whether an async
/// iterator is being disposed.
/// </summary>
/// <remarks>
/// <c>ldarg.0 ; ldfld &lt;&gt;1__state ; stloc S ; ... ; ldloc S ; switch | brfalse | ldc.i4 ; bge | beq</c><br/>
/// <c>ldarg.0 ; ldfld &lt;&gt;w__disposeMode ; brfalse</c>
/// </remarks>
internal sealed class StateDispatchFilter : IBranchFilter
{
    public bool IsCompilerMade(MethodFlow flow, int decision)
    {
        if (!flow.IsStateMachine)
        {
            return false;
        }

        VariableReference? state = StateLocal(flow);
        for (int i = decision - 1; i >= 0 && i >= decision - 3; i--)
        {
            Instruction instruction = flow.Instructions[i];
            if ((state is not null && instruction.IsLoadLocal(state)) || (instruction.LoadedField is { } field && IsOfTheMachine(field)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfTheMachine(FieldReference field) =>
        SynthesizedNames.IsStateField(field.Name) || SynthesizedNames.IsDisposeModeField(field.Name);

    private static VariableReference? StateLocal(MethodFlow flow)
    {
        for (int i = 0; i + 1 < flow.Instructions.Length && i < 4; i++)
        {
            if (flow.Instructions[i].LoadedField is { } field && SynthesizedNames.IsStateField(field.Name) && flow.Instructions[i + 1].IsStoreLocal())
            {
                return flow.Instructions[i + 1].Local;
            }
        }

        return null;
    }
}
