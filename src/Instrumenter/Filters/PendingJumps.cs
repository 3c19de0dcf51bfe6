using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>Where a state machine keeps the number of the jump that a block with an <c>await</c> has delayed.</summary>
internal sealed class PendingJumps
{
    private readonly MethodFlow _flow;
    private readonly HashSet<object> _places = [];

    private PendingJumps(MethodFlow flow)
    {
        _flow = flow;
        CompilerLocals locals = new(flow);
        Collect(index => flow.Instructions[index] is { OpCode.Code: Code.Stfld, Operand: FieldReference field } && IsNumber(field));
        Collect(index => flow.Instructions[index].IsStoreLocal() &&
            flow.Instructions[index].Local!.VariableType.MetadataType == MetadataType.Int32 &&
            locals.IsUsedBy(flow.Instructions[index]));
    }

    /// <summary>Finds them, or null in a method that is no state machine.</summary>
    public static PendingJumps? Of(MethodFlow flow) => flow.IsStateMachine ? new PendingJumps(flow) : null;

    /// <summary>Whether an instruction loads such a number.</summary>
    public bool IsLoadedBy(Instruction instruction) =>
        instruction.OpCode.Code is Code.Ldfld or Code.Ldloc && PlaceOf(instruction) is { } place && _places.Contains(place);

    // Adds the places that are never set to anything but a constant or another such number, and somewhere right before a
    // block is left.
    private void Collect(Func<int, bool> isStore)
    {
        HashSet<object> delayed = [];
        HashSet<object> others = [];
        for (int i = 1; i + 1 < _flow.Instructions.Length; i++)
        {
            if (!isStore(i))
            {
                continue;
            }

            bool isCopy = IsLoadedBy(_flow.Instructions[i - 1]);
            if (isCopy || (_flow.Instructions[i - 1].IsConstant && _flow.Instructions[i + 1].OpCode.Code == Code.Leave))
            {
                delayed.Add(PlaceOf(_flow.Instructions[i])!);
            }
            else if (!_flow.Instructions[i - 1].IsConstant)
            {
                others.Add(PlaceOf(_flow.Instructions[i])!);
            }
        }

        _places.UnionWith(delayed.Except(others));
    }

    private bool IsNumber(FieldReference field) =>
        field.FieldType.MetadataType == MetadataType.Int32 && SynthesizedNames.HasNoSourceName(field.Name) && MachineState.IsOfMachine(_flow, field);

    private static object? PlaceOf(Instruction instruction) => instruction.Operand is FieldReference field ? field.FullName : instruction.Local;
}
