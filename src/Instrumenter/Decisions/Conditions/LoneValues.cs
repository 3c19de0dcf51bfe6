using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Finds the values of a statement's decisions that no test stands for: <c>return x is 4</c> is <c>ldarg.0 ; ldc.i4.4 ; ceq ; ret</c>.
/// </summary>
internal sealed class LoneValues(MethodFlow flow, CodeNames names, int start)
{
    /// <summary>Index of the instruction before which the code of other conditions has ended.</summary>
    public int Start { get; private set; } = Math.Max(start, 0);

    /// <summary>Says that the code up to an instruction is that of other conditions.</summary>
    public void MovePast(int index) => Start = Math.Max(Start, index + 1);

    /// <summary>Index of the instruction that leaves the outcome on the stack, or null.</summary>
    /// <param name="condition">What the source says.</param>
    /// <param name="stop">Where the code of the next condition's tests ends.</param>
    public int? Find(SourceCondition condition, int stop)
    {
        int[] found = [.. Between(Start, stop).Where(i => flow.IsReachable(i) && !IsInArm(i) && IsValueOf(condition, i))];
        if (found.Length == 0)
        {
            return (Start == start ? ValueBefore(condition) : null) ?? MatchedBoolean(condition, stop);
        }

        int[] likely = [.. found.Where(i => IsLikely(condition, i))];
        found = likely.Length == 0 ? found : likely;
        int value = found.Select((value, i) => (Value: value, First: i == 0 ? Start : found[i - 1] + 1))
            .OrderByDescending(item => NamesIn(condition, FirstOperand(item.Value) ?? item.First, item.Value))
            .ThenByDescending(item => NamesIn(condition, item.First, item.Value))
            .ThenBy(item => NamesIn(FirstOperand(item.Value) ?? item.First, item.Value, name => !condition.Names.Contains(name)))
            .First().Value;

        // What is named only behind it is another one's operand: (a == b) == (F() is > 1 or <= 3), where the pattern always matches.
        bool isOther = condition.Kind == ConditionKind.Pattern &&
            condition.Names.Any(name => name[0] is not ('#' or '"') && NamesIn(Start, value, name.Equals) == 0 && NamesIn(value + 1, stop - 1, name.Equals) != 0);
        return isOther ? null : WithoutNulls(value);
    }

    /// <summary>Whether some code may leave the outcome on the stack, where nothing tests it.</summary>
    public bool Any(SourceCondition condition, int first, int end) =>
        (first <= start && ValueBefore(condition) is not null) ||
        Between(first, end).Any(i => !IsInArm(i) && IsValueOf(condition, i));

    /// <summary>Whether some code drops a condition's value, because nobody needs it: <c>ldarg a ; pop</c>.</summary>
    public bool AnyDropped(SourceCondition condition, int first, int end) => condition is { Kind: ConditionKind.Operand, ValueName: { } name } &&
        Between(first, end).Any(i => !IsInArm(i) && IsDropped(i) && flow.Instructions[i].LeavesBoolean && names.MayLoad(flow.Instructions[i], name));

    /// <summary>Whether a number is made of what several ways leave on the stack or in a local of the compiler's: <c>(c ? a : b) ? 1 : 0</c>.</summary>
    public bool MakesNumber(int first, int end) =>
        Between(Math.Max(first, 1), end).Any(i => !IsInArm(i) && IsMadeNumber(i) && IsWhereValuesMeet(i));

    private static IEnumerable<int> Between(int first, int end) => Enumerable.Range(Math.Max(first, 0), Math.Max(end - Math.Max(first, 0), 0));

    // Nullable numbers compare only when they have a value: clt ; ldloca A ; call get_HasValue ; (ldloca B ; call get_HasValue ; and) ; and
    private int WithoutNulls(int comparison)
    {
        // ldc.i4.0 ; ceq
        int first = comparison + 2 < flow.Instructions.Length && IsComparedWithZero(comparison + 2) && (IsOfComparison(comparison + 2) || comparison < Start) ? comparison + 2 : comparison;
        int end = first;
        while (end + 3 < flow.Instructions.Length && flow.Instructions[end + 2].IsCallTo("get_HasValue") && flow.Instructions[end + 1].OpCode.Code is Code.Ldloca or Code.Ldarga)
        {
            end += 2;
        }

        while (end > first && end + 1 < flow.Instructions.Length && flow.Instructions[end + 1].OpCode.Code is Code.And or Code.Ceq)
        {
            end++;
        }

        return flow.Instructions[end].OpCode.Code == Code.And ? end : comparison;
    }

    // How many of the condition's names are met in the code of a value. The comparison of two values that are decisions themselves,
    // (a is null) == (b is 1), names nothing.
    private int NamesIn(SourceCondition condition, int first, int end) => NamesIn(first, end, condition.Names.Contains);

    private int NamesIn(int first, int end, Func<string, bool> isMeant) =>
        Enumerable.Range(first, end - first + 1)
            .Where(i => !IsInArm(i))
            .Select(i => names.Of(flow.Instructions[i]))
            .Distinct()
            .Count(name => name is not null && isMeant(name));

    // Index of the first instruction of a value's operands, or null when the ways of a decision meet in them.
    private int? FirstOperand(int end)
    {
        int needed = flow.Instructions[end].Popped;
        int first = end;
        while (needed > 0 && first > Start && flow.EntryCount(first) == 1 && flow.FallsThrough(first - 1) && !flow.IsDecision(first - 1))
        {
            first--;
            needed += flow.Instructions[first].Popped - flow.Instructions[first].Pushed;
        }

        return needed > 0 ? null : first;
    }

    // Where several values meet in front of what makes a number, none of them is the outcome. And whoever asks for null compares nothing.
    private bool IsLikely(SourceCondition condition, int index) => condition.AsksForNull
        ? flow.Instructions[index].IsCallTo("get_HasValue") || (index > 0 && flow.Instructions[index - 1].OpCode.Code == Code.Ldnull)
        : condition is { BecomesNumber: true, ValueName: null } && index > 1 && IsMadeNumber(index - 1) && IsWhereValuesMeet(index - 1);

    private bool IsWhereValuesMeet(int index) => flow.EntryCount(index) > 1 ||
        (flow.EntryCount(index - 1) > 1 && flow.Instructions[index - 1].IsLoadLocal() && names.Of(flow.Instructions[index - 1]) is null);

    // What is asked for true is the outcome itself, where all else in the pattern always matches: (n, b) is (> 3, true) or (<= 3, true)
    private int? MatchedBoolean(SourceCondition condition, int stop)
    {
        int[] found = condition is { Kind: ConditionKind.Pattern, AsksFor: (False: false, True: true) }
            ? [.. Between(Start, stop).Where(i => flow.IsReachable(i) && !IsInArm(i) && !IsTested(i) && !IsDropped(i) && IsNamed(condition, flow.Instructions[i]))]
            : [];
        return found is [var only] ? only : null;
    }

    private bool IsNamed(SourceCondition condition, Instruction instruction) => instruction.LeavesBoolean && names.Of(instruction) is { } name && condition.Names.Contains(name);

    // Optimized code leaves a local that is used only once on the stack: bool b = F(); return b ? 1 : 0;
    private int? ValueBefore(SourceCondition condition)
    {
        if (start <= 0 || condition is not { ValueName: not null, Kind: ConditionKind.Operand })
        {
            return null;
        }

        // Other statements may be between, from one of which there are several ways here: ldc.i4.0 ; cgt.un makes 0 or 1 of it.
        return flow.EntryCount(start) == 1 && flow.FallsThrough(start - 1) && flow.Instructions[start - 1].LeavesBoolean ? start - 1
            : IsMadeNumber(start) ? start + 1
            : null;
    }

    private bool IsDropped(int value) => value + 1 < flow.Instructions.Length && flow.Instructions[value + 1].OpCode.Code == Code.Pop;

    // What a pattern comes to that always matches: ldc.i4.1 ; stloc V ; ... ldloc V ; ldc.i4.0 ; cgt.un
    private bool IsOfConstant(int index) => index > 1 && IsMadeNumber(index - 1) && flow.LoadsConstant(index - 2);

    // ldc.i4.0 ; cgt.un, or ceq where the number is 0 if it is true
    private bool IsMadeNumber(int index) =>
        index + 1 < flow.Instructions.Length && flow.Instructions[index] is { IsConstant: true, Operand: 0 } && flow.Instructions[index + 1].OpCode.Code is Code.Cgt_Un or Code.Ceq;

    // What is inside the statement and has a sequence point of its own.
    private bool IsInArm(int index) => flow.GoverningPoint(index) is var point && point != start && flow.StartsVisiblePoint(point);

    private bool IsValueOf(SourceCondition condition, int index)
    {
        Instruction instruction = flow.Instructions[index];
        return !IsTested(index) && (condition.ValueName is { } name
            ? (names.MayLoad(instruction, name) || IsBehind(name, index)) && instruction.LeavesBoolean && (!condition.BecomesNumber || IsMadeNumber(index + 1) || IsDropped(index))
            : IsOutcome(condition, instruction) && !IsNegation(condition, index) && !IsOfConstant(index));
    }

    // What a parameter of the caller's holds: ldarg P ; ldind.u1
    private bool IsBehind(string name, int index) =>
        flow.Instructions[index].OpCode.Code == Code.Ldind_U1 && index > 0 && names.Of(flow.Instructions[index - 1]) == name;

    // A nullable value is asked whether it is one: n is not null, n is { }.
    private static bool IsOutcome(SourceCondition condition, Instruction instruction) =>
        instruction.IsComparison || (condition.Kind == ConditionKind.Pattern && instruction.IsCallTo("get_HasValue"));

    // ceq ; ldc.i4.0 ; ceq, or behind what is another condition's value, if it is not asked for false
    private bool IsNegation(SourceCondition condition, int index) =>
        IsComparedWithZero(index) && (IsOfComparison(index) || (index - 2 < Start && !condition.AsksFor.False));

    private bool IsComparedWithZero(int index) => index >= 2 && flow.Instructions[index - 1] is { IsConstant: true, Operand: 0 };

    private bool IsOfComparison(int index) =>
        flow.EntryCount(index - 1) == 1 && (flow.Instructions[index - 2].IsComparison || flow.Instructions[index - 2].IsCallTo("get_HasValue"));

    // What is tested where several values meet, (a ? b is 1 : c is 2), is none of them alone. What a switch statement asks for behind its
    // hidden point is the value of its expression, and what a jump compares with another value is a value: x > (a < b ? 1 : 0).
    private bool IsTested(int index) =>
        index + 1 < flow.Instructions.Length && flow.IsDecision(index + 1) && flow.Instructions[index + 1].Popped == 1 && flow.EntryCount(index + 1) == 1 && flow.PointAt(index + 1) is null;
}
