using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Finds the outcomes of a boolean expression that lie on the stack as a value, with no jump that tells them.
/// </summary>
/// <remarks>
/// <c>return a &amp;&amp; b</c>: <c>a ; brfalse F ; b ; br J | ret ; F: ldc.i4.0 ; J:</c>. A constant tells that the outcome was decided earlier;
/// after <c>b</c> its value lies on the stack.
/// </remarks>
internal sealed class ValueOutcomes(MethodFlow flow, PathFinder paths)
{
    /// <summary>The outcomes false and true of the value that an instruction leaves on the stack.</summary>
    public static ImmutableArray<ImmutableArray<Edge>> After(int index) =>
        [[new Edge(index, Edge.ValueIsFalse, index)], [new Edge(index, Edge.ValueIsTrue, index)]];

    /// <summary>
    /// The outcomes false and true of an operand, or none when the code has another shape.
    /// </summary>
    /// <param name="code">The statement's code.</param>
    /// <param name="own">The operand's own tests, most often none.</param>
    /// <param name="inside">The tests of the decisions inside it.</param>
    /// <param name="before">The test that decides whether it is evaluated, which is all there is to go by when it has none.</param>
    public ImmutableArray<ImmutableArray<Edge>> OfOperand(StatementCode code, IReadOnlyList<int> own, List<int> inside, int before)
    {
        List<int> tests = [.. inside, .. own];
        List<Edge> decided = before == MethodFlow.None ? [] : [.. flow.EdgesFrom(before)];
        int? join = own.SelectMany(flow.EdgesFrom).Concat(decided).Concat(inside.SelectMany(flow.EdgesFrom))
            .Select(JoinAfterConstant)
            .FirstOrDefault(end => end is not null);
        List<Edge> whenFalse = [];
        List<Edge> whenTrue = [];
        HashSet<int> values = [];

        // The value that comes with an edge which was led elsewhere is no longer this one's. Of a pattern before it with alternatives both
        // were, one of them to here.
        bool isLedHere = tests.Count == 0 && decided.TrueForAll(edge => ThreadedConstant(edge) is not null);
        foreach (Edge edge in tests.Count == 0 ? decided : tests.SelectMany(flow.EdgesFrom))
        {
            if ((isLedHere || ThreadedConstant(edge) is null ? ValueAt(edge, join, tests, code) : null) is not { } value)
            {
                if (own.Contains(edge.From) && ThreadedValue(edge, code) is { } known)
                {
                    (known ? whenTrue : whenFalse).Add(edge);
                }
            }
            else if (Constant(value) is { } constant)
            {
                if (tests.Count != 0)
                {
                    (constant ? whenTrue : whenFalse).Add(edge);
                }
            }
            else if (values.Add(value))
            {
                whenFalse.Add(new Edge(value, Edge.ValueIsFalse, value));
                whenTrue.Add(new Edge(value, Edge.ValueIsTrue, value));
            }
        }

        return whenFalse.Count != 0 && whenTrue.Count != 0 ? [[.. whenFalse], [.. whenTrue]]
            : decided.Count != 0 && (join ?? JoinBehind(decided[0], code)) is { } end && decided.Exists(edge => IsKnown(edge, end)) && StoredBefore(end) is { } stored ? After(stored)
            : [];
    }

    // Where the value is known, the jump may not lead there any more.
    private int? JoinBehind(Edge edge, StatementCode code)
    {
        for (int i = edge.From + 1; i < code.End; i++)
        {
            if (IsKnown(edge, i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// The outcomes false and true of a right operand whose test is that of the stored value of both, because control cannot be led past
    /// it: <c>ldfld V ; brfalse J ; ... stfld V ; J: ldarg.0 ; ldarg.0 ; ldfld V ; brtrue</c>. None where the values of several operands are
    /// stored there; null for another test.
    /// </summary>
    public ImmutableArray<ImmutableArray<Edge>>? OfStoredOperand(StatementCode code, int test)
    {
        int before = code.Tests.FindLast(other => other < test && flow.IsOfSpilled(other) && flow.ThreadedTarget(other) is null && TakesSame(other, test));
        int join = before == 0 ? test : flow.JumpTargets(before).First();
        return join >= test || !flow.EdgesFrom(before).Any(edge => edge.To == join && paths.NextStop(edge) == test) ? null
            : StoredBefore(join) is { } stored ? After(stored)
            : [];
    }

    // Debug code may copy a field to a local.
    private bool TakesSame(int left, int right)
    {
        Instruction tested = flow.Instructions[left - 1];
        Instruction again = flow.Instructions[right - 1];
        if (tested.LoadedField is not null && again.IsLoadLocal())
        {
            int copy = Enumerable.Range(0, right).LastOrDefault(index => flow.Instructions[index].IsStoreLocal(again.Local));
            again = flow.Instructions[Math.Max(copy - 1, 0)];
        }

        return tested.LoadedField is { } field ? again.LoadedField?.Name == field.Name : tested.IsLoadLocal() && again.IsLoadLocal(tested.Local);
    }

    // An operand that takes several statements, as a switch expression does, ends with storing its value.
    private int? StoredBefore(int join) =>
        flow.LastBefore(join) is > 1 and var store && flow.EntryCount(store) == 1 && flow.FallsThrough(store - 1) && flow.Instructions[store - 1].LeavesBoolean ? store - 1 : null;

    /// <summary>
    /// The outcomes of the condition of an exception filter, or null when the statement at an index is none:
    /// <c>(value) ; ldc.i4.0 ; cgt.un ; endfilter</c>. The values of alternatives meet in front of <c>ldc.i4.0</c>.
    /// </summary>
    public ImmutableArray<ImmutableArray<Edge>>? OfFilter(int point)
    {
        for (int i = Math.Max(point, 0); i + 3 < flow.Instructions.Length; i++)
        {
            if (flow.Instructions[i + 3].OpCode.Code == Code.Endfilter)
            {
                return flow.EntryCount(i + 2) == 1 && flow.GoverningVisiblePoint(i) == point ? After(i + 2) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The outcomes null and not null of <c>x ?? 0</c>: <c>ldarga x ; (ldc.i4.0) ; call GetValueOrDefault</c>. Empty when the address is
    /// not found on the stack.
    /// </summary>
    public ImmutableArray<ImmutableArray<Edge>> OfDefault(int call) =>
        flow.AddressOf(call) is { } address && flow.EntryCount(address + 1) == 1
            ? [[new Edge(address, Edge.AddressOfNull, call)], [new Edge(address, Edge.AddressOfValue, call)]]
            : [];

    /// <summary>Whether the whole expression's value is known once an edge is taken.</summary>
    public bool IsDecided(Edge edge, StatementCode code) => JoinAfterConstant(edge) is not null || ThreadedValue(edge, code) is not null;

    private bool? ThreadedConstant(Edge edge)
    {
        int index = edge.To;
        for (int steps = 0; flow.ThreadedConstant(index) is null && flow.Instructions[index].OpCode.Code == Code.Br && !flow.StartsVisiblePoint(index) && steps < flow.Instructions.Length; steps++)
        {
            index = flow.JumpTargets(index).First();
        }

        return flow.ThreadedConstant(index);
    }

    // The value that is tested next leads there, too, when it is what the edge says.
    private bool? ThreadedValue(Edge edge, StatementCode code)
    {
        if (ThreadedConstant(edge) is { } constant)
        {
            return constant;
        }

        int stop = paths.NextStop(edge);
        foreach (int test in code.Tests.Where(test => test > edge.From && flow.Instructions[test].IsNullTest && !code.Tests.Contains(stop)))
        {
            foreach (Edge same in flow.EdgesFrom(test).Where(other => paths.NextStop(other) == stop))
            {
                return flow.Instructions[test].OpCode.Code == Code.Brtrue == (same.Path != Edge.FallThrough);
            }
        }

        return null;
    }

    // ldc.i4.0 | ldc.i4.1, right at the edge: where the values of all operands meet.
    private int? JoinAfterConstant(Edge edge)
    {
        if (ThreadedConstant(edge) is not null)
        {
            return null;
        }

        if (edge.Path != Edge.FallThrough && flow.ThreadedTarget(edge.From) is { } target)
        {
            return IsKnown(edge, target) ? target : null;
        }

        int index = flow.SkipJumps(edge.To);
        if (IsKnown(edge, index))
        {
            return index;
        }

        if (Constant(index) is null || index + 1 >= flow.Instructions.Length)
        {
            return null;
        }

        int next = flow.SkipJumps(index + 1);
        if (flow.EntryCount(next) > 1 || flow.Instructions[next].OpCode.Code == Code.Ret)
        {
            return next;
        }

        // Each value is stored on its own.
        return flow.Instructions[next] is { OpCode.Code: Code.Stloc, Operand: VariableReference { VariableType.MetadataType: MetadataType.Boolean } } ? flow.SkipJumps(next + 1) : null;
    }

    // An operand that takes several statements, because it awaits or has a switch expression in it:
    // a ; stloc V ; ldloc V ; brfalse J ; ... b ; stloc V ; J: (ldloc V). Debug code of async methods has a field for it:
    // ldarg.0 ; ldfld V ; brfalse J ; ... b ; stfld V ; J: (ldarg.0 ; ldfld V). What is evaluated next may come first.
    private bool IsKnown(Edge edge, int index)
    {
        if (edge.From < 2 || index < 1 || !flow.Instructions[edge.From].IsNullTest)
        {
            return false;
        }

        Instruction tested = flow.Instructions[edge.From - 1];
        Instruction load = flow.Instructions[index];
        Instruction store = flow.Instructions[flow.LastBefore(index)];
        return tested.LoadedField is { } field
            ? store.IsStoreTo(field) && ((edge.From > 2 && flow.Instructions[edge.From - 3].IsStoreTo(field)) ||
                (load.OpCode.Code == Code.Ldarg && flow.Instructions[index + 1].LoadedField?.Name == field.Name))
            : tested.IsLoadLocal() && store.IsStoreLocal(tested.Local) &&
                (load.IsLoadLocal(tested.Local) || flow.Instructions[edge.From - 2].IsStoreLocal(tested.Local));
    }

    // The instruction that leaves the value on the stack with which control comes from an edge to the join. Null when another
    // test comes first, or nothing is between.
    private int? ValueAt(Edge edge, int? join, List<int> tests, StatementCode code)
    {
        int? value = null;
        int? before = null;
        int index = edge.To;
        for (int steps = 0; steps < flow.Instructions.Length && index <= code.End; steps++)
        {
            if (index == join)
            {
                return Load(value, before);
            }

            // What is no boolean is a part of the value: null of x?.B ?? y.
            bool isEnd = flow.EntryCount(index) > 1 || flow.Instructions[index].OpCode.Code == Code.Br;
            if (join is null && isEnd && Load(value, before) is { } loaded)
            {
                return loaded;
            }

            Instruction instruction = flow.Instructions[index];
            if (instruction.OpCode.Code == Code.Ret)
            {
                return join is null || flow.Instructions[join.Value].OpCode.Code == Code.Ret ? Load(value, before) : null;
            }

            if (tests.Contains(index) || flow.StartsVisiblePoint(index) || instruction.OpCode.FlowControl is FlowControl.Throw)
            {
                return null;
            }

            if (code.Tests.Contains(index))
            {
                return instruction.IsNullTest ? Load(value, before) : null;
            }

            // A test of the compiler's own, such as that of an awaiter, takes what it tests and jumps to where the operand goes on.
            bool isJump = instruction.OpCode.Code is Code.Br or Code.Brtrue or Code.Brfalse;
            bool isNext = !isJump && instruction.OpCode.Code != Code.Nop;
            (before, value) = instruction.IsNullTest ? (null, null) : isNext ? (value, index) : (before, value);
            index = isJump ? flow.JumpTargets(index).First() : index + 1;
        }

        return null;
    }

    // Of a value that is stored, the stack has it before, on the way to where several of them meet.
    private int? Load(int? value, int? before) => value is { } index && flow.Instructions[index].OpCode.Code is Code.Stloc or Code.Starg or Code.Stfld or Code.Stsfld
        ? (before ?? (index - 1)) is var source && (Constant(source) is not null || flow.Instructions[source] is { OpCode.Code: Code.Dup } or { LeavesBoolean: true }) ? source : null
        : value is { } other && (Constant(other) is not null || flow.Instructions[other].LeavesBoolean) ? other : null;

    private bool? Constant(int index) => flow.Instructions[index] is { OpCode.Code: Code.Ldc_I4, Operand: int value and (0 or 1) } ? value != 0 : null;
}
