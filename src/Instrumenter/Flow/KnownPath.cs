using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>A way through code that only moves and tests booleans whose values are known.</summary>
/// <param name="startsStatement">Whether a visible sequence point starts at an instruction, which ends the way.</param>
/// <param name="regionStarts">Where <c>try</c> blocks and handlers start, which end it, too.</param>
/// <param name="joins">Where the ways of several statements meet.</param>
internal sealed class KnownPath(Func<Instruction, bool> startsStatement, HashSet<Instruction> regionStarts, Lazy<StatementJoins> joins)
{
    private readonly Dictionary<object, bool> _known = [];
    private readonly HashSet<object> _stored = [];
    private readonly HashSet<Instruction> _seen = [];
    private bool _hasTest;

    /// <summary>What a test can know of: a local, or the field of a state machine that holds an operand, by its name.</summary>
    public static object? LoadedBy(Instruction load) => load.IsLoadLocal() && IsBoolean(load.Local)
        ? load.Local
        : load.LoadedField is { FieldType.MetadataType: MetadataType.Boolean } field && SynthesizedNames.IsSynthesized(field.Name) && load.Previous?.OpCode.Code == Code.Ldarg
            ? field.Name
            : null;

    /// <summary>What is stored that a test can know of: a local, or the field of a state machine that holds an operand, by its name.</summary>
    public static object? StoredBy(Instruction store) => store.IsStoreLocal() && IsBoolean(store.Local)
        ? store.Local
        : store is { OpCode.Code: Code.Stfld, Operand: FieldReference { FieldType.MetadataType: MetadataType.Boolean } field } && SynthesizedNames.IsOperand(field.Name)
            ? field.Name
            : null;

    public void Know(object variable, bool value) => _known[variable] = value;

    /// <summary>Follows the way behind a store that is needed no more when what it stores is not live.</summary>
    public Instruction? FollowStore(object variable, Instruction store, bool value)
    {
        Store(variable, value);
        return Follow(store.Next);
    }

    /// <summary>Whether a value is negated, as <c>is not</c> and <c>!</c> do where the ways of a condition have met: <c>ldc.i4.0 ; ceq</c>.</summary>
    public bool IsNegation(Instruction instruction) =>
        instruction is { IsConstant: true, Operand: 0, Next: { OpCode.Code: Code.Ceq } comparison } && !startsStatement(instruction) && !startsStatement(comparison);

    public Instruction? FollowTest(Instruction test, bool value) => Follow(Decide(test, value));

    /// <summary>Returns where the way ends, or null when no test is passed on it.</summary>
    public Instruction? Follow(Instruction? current)
    {
        while (current is not null && Step(current) is { } next)
        {
            current = next;
        }

        return _hasTest ? current : null;
    }

    /// <summary>Whether it has passed one of some instructions. A test to which no other value comes is that of a constant, and both of its ways are kept.</summary>
    public bool HasPassed(HashSet<Instruction> instructions) => _seen.Overlaps(instructions);

    /// <summary>
    /// What a state machine forgets on the way, which whoever takes a shorter one has to do as well: <c>ldarg.0 ; ldnull ; stfld S</c>. A way
    /// that may not have it ends there.
    /// </summary>
    public List<Instruction> Forgotten { get; } = [];

    /// <summary>Whether the way may go on behind what a state machine forgets.</summary>
    public bool MayForget { get; init; }

    /// <summary>Whether what was stored on the way may be loaded after its end: then the store is needed.</summary>
    public bool LeavesLiveValues(Instruction end) => _stored.Any(variable => IsLive(variable, end));

    private Instruction? Step(Instruction current)
    {
        if (startsStatement(current) || regionStarts.Contains(current) || !_seen.Add(current))
        {
            return null;
        }

        if (current.OpCode.Code == Code.Br)
        {
            return (Instruction)current.Operand;
        }

        if (current.OpCode.Code == Code.Nop)
        {
            return current.Next;
        }

        if (MayForget && IsForgetting(current))
        {
            Forgotten.AddRange([current, current.Next, current.Next.Next]);
            return current.Next.Next.Next;
        }

        // ldloc V, or ldarg.0 ; ldfld V, and before a store to a field ldarg.0 for that
        Instruction load = current;
        int arguments = 0;
        for (; load.OpCode.Code == Code.Ldarg; arguments++)
        {
            load = load.Next;
        }

        if (LoadedBy(load) is not { } loaded || !_known.TryGetValue(loaded, out bool value) || joins.Value.IsJoin(current))
        {
            return null;
        }

        arguments -= load.LoadedField is null ? 0 : 1;
        Instruction next = load.Next;
        for (; IsNegation(next); next = next.Next.Next)
        {
            value = !value;
            _seen.Add(next);
        }

        if (startsStatement(next))
        {
            return null;
        }

        _seen.Add(next);
        if (next.IsNullTest && arguments == 0)
        {
            return Decide(next, value);
        }

        if (StoredBy(next) is { } stored && arguments == (next.OpCode.Code == Code.Stfld ? 1 : 0))
        {
            Store(stored, value);
            return next.Next;
        }

        return null;
    }

    private bool IsForgetting(Instruction current) =>
        current is { OpCode.Code: Code.Ldarg, Next: { OpCode.Code: Code.Ldnull, Next: { OpCode.Code: Code.Stfld, Operand: FieldReference field } store } forgotten } &&
        SynthesizedNames.IsOperand(field.Name) && !startsStatement(forgotten) && !startsStatement(store);

    private Instruction Decide(Instruction test, bool value)
    {
        _hasTest = true;
        return value == (test.OpCode.Code == Code.Brtrue) ? (Instruction)test.Operand : test.Next;
    }

    private void Store(object variable, bool value)
    {
        _known[variable] = value;
        _stored.Add(variable);
    }

    private static bool IsLive(object variable, Instruction start)
    {
        HashSet<Instruction> seen = [];
        Stack<Instruction> pending = new([start]);
        while (pending.TryPop(out Instruction? current))
        {
            if (!seen.Add(current) || variable.Equals(StoredBy(current)) || (current.OpCode.Code == Code.Ldloca && current.Operand == variable && current.IsOutArgument))
            {
                continue;
            }

            if (current.Operand == variable || (current.Operand is FieldReference field && variable.Equals(field.Name)))
            {
                return true;
            }

            foreach (Instruction next in Successors(current))
            {
                pending.Push(next);
            }
        }

        return false;
    }

    private static bool IsBoolean(VariableReference? local) => local?.VariableType.MetadataType == MetadataType.Boolean;

    private static IEnumerable<Instruction> Successors(Instruction instruction)
    {
        if (instruction.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw) && instruction.Next is { } next)
        {
            yield return next;
        }

        foreach (Instruction target in instruction.Operand switch { Instruction one => [one], Instruction[] all => all, _ => Array.Empty<Instruction>() })
        {
            yield return target;
        }
    }
}
