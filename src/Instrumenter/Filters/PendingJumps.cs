using System.Runtime.InteropServices;
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
    private readonly HashSet<int> _otherLoads = [];

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
        instruction.OpCode.Code is Code.Ldfld or Code.Ldloc && PlaceOf(instruction) is { } place && _places.Contains(place) && !_otherLoads.Contains(_flow.IndexOf(instruction));

    // Adds the places that are never set to anything but a constant or another such number, and somewhere right before a
    // block is left. Optimized code may have the number of another block's jump in a local that something else was in before.
    private void Collect(Func<int, bool> isStore)
    {
        Dictionary<object, List<int>> delayed = [];
        Dictionary<object, List<int>> others = [];
        for (int i = 1; i + 1 < _flow.Instructions.Length; i++)
        {
            if (!isStore(i))
            {
                continue;
            }

            bool isCopy = IsLoadedBy(_flow.Instructions[i - 1]);
            if (isCopy || (_flow.Instructions[i - 1].IsConstant && _flow.Instructions[i + 1].OpCode.Code == Code.Leave))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(delayed, PlaceOf(_flow.Instructions[i])!, out _) ??= []).Add(i);
            }
            else if (!_flow.Instructions[i - 1].IsConstant)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(others, PlaceOf(_flow.Instructions[i])!, out _) ??= []).Add(i);
            }
        }

        _places.UnionWith(delayed.Keys.Where(place => place is VariableReference || !others.ContainsKey(place)));
        foreach (object place in _places)
        {
            int[] passed = [.. Enumerable.Range(0, _flow.Instructions.Length).Where(i => _flow.Instructions[i].OpCode.Code == Code.Ldloca && _flow.Instructions[i].Operand == place)];
            int[] stores = [.. passed, .. others.GetValueOrDefault(place, [])];
            if (stores.Length != 0)
            {
                HashSet<int> loads = [.. Enumerable.Range(0, _flow.Instructions.Length).Where(i => _flow.Instructions[i].Operand == place && _flow.Instructions[i].IsLoadLocal())];
                loads.ExceptWith(LoadsOf(delayed[place]).Except(LoadsOf(stores)));
                _otherLoads.UnionWith(loads);
            }
        }
    }

    // The loads to which what was stored in a local may come.
    private HashSet<int> LoadsOf(IEnumerable<int> stores)
    {
        VariableReference local = _flow.Instructions[stores.First()].Local!;
        HashSet<int> loads = [];
        HashSet<int> seen = [];
        Stack<int> pending = new(stores.Select(store => store + 1));
        while (pending.TryPop(out int index))
        {
            if (!seen.Add(index) || _flow.Instructions[index].IsStoreLocal(local))
            {
                continue;
            }

            if (_flow.Instructions[index].IsLoadLocal(local))
            {
                loads.Add(index);
            }

            foreach (Edge edge in _flow.EdgesFrom(index))
            {
                pending.Push(edge.To);
            }
        }

        return loads;
    }

    private bool IsNumber(FieldReference field) =>
        field.FieldType.MetadataType == MetadataType.Int32 && SynthesizedNames.HasNoSourceName(field.Name) && MachineState.IsOfMachine(_flow, field);

    private static object? PlaceOf(Instruction instruction) => instruction.Operand is FieldReference field ? field.FullName : instruction.Local;
}
