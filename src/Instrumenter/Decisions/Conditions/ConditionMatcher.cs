using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>Finds the outcomes of each decision in the source of one statement in the code that it was compiled to.</summary>
internal sealed class ConditionMatcher
{
    private readonly MethodFlow _flow;
    private readonly CodeNames _names;
    private readonly CombinationFinder _combinations;
    private readonly ConditionAligner _aligner;
    private readonly JumpOutcomes _jumps;
    private readonly ValueOutcomes _values;
    private readonly DroppedOutcomes _dropped;
    private readonly AppendedTexts _texts;
    private readonly SharedNullTests _shared;
    private readonly SpreadValues _spread;

    public ConditionMatcher(MethodFlow flow, PathFinder paths, CodeNames names)
    {
        _flow = flow;
        _names = names;
        _combinations = new CombinationFinder(flow, _names);
        _aligner = new ConditionAligner(flow, paths, _names);
        _jumps = new JumpOutcomes(flow, paths);
        _values = new ValueOutcomes(flow, paths);
        _dropped = new DroppedOutcomes(flow, paths, _names);
        Lazy<StackSources> stack = new(() => StackSources.Of(flow));
        _texts = new AppendedTexts(flow, _names, stack);
        _shared = new SharedNullTests(flow, stack);
        _spread = new SpreadValues(flow);
    }

    /// <summary>The statement's decisions in the order of the source.</summary>
    /// <param name="code">The statement's code.</param>
    /// <param name="orders">What the source says, in each order that the code may have.</param>
    public IEnumerable<Decision> Match(StatementCode code, IEnumerable<IReadOnlyList<SourceCondition>> orders)
    {
        bool hasStored = code.Tests.Exists(test => _flow.IsOfSpilled(test) || _flow.IsOfStoredPattern(test));
        MatchedCondition[] matched = orders
            .Where((conditions, i) => i == 0 || hasStored || !conditions.Any(condition => condition is { IsInStored: true, IsValue: true }))
            .Select(conditions => _aligner.Align(code, _combinations.Find(conditions, code.Combinations)))
            .MinBy(alignment => alignment.Cost).Conditions;
        LoneValues lone = new(_flow, _names, code.Point);
        HashSet<int> decided = [];
        for (int i = 0; i < matched.Length; i++)
        {
            ImmutableArray<ImmutableArray<Edge>> outcomes = OutcomesOf(matched, i, code) is { Length: 2 } found ? found : LoneOutcomes(matched, i, lone, code);
            if (outcomes.Length == 2 && !IsBehindLost(matched, i, decided))
            {
                decided.Add(i);
                yield return new Decision(code.Point, BranchKind.Condition, outcomes);
                if (matched[i].Source.SharedWith is null)
                {
                    lone.MovePast(outcomes.Max(outcome => outcome.Max(edge => edge.From)));
                }
            }
        }
    }

    // a || b where nobody needs the value: ldarg a ; pop ; ldarg b ; pop. Nothing tells when b would have been asked.
    private static bool IsBehindLost(MatchedCondition[] matched, int index, HashSet<int> decided) =>
        matched[index] is { Tests.Count: 0, RightOf: MethodFlow.None, Source.Combination: { IsExplicit: false, LastOfLeft: { } left } } &&
        matched[left].Source.Tests.Least > 0 && !decided.Contains(left);

    // Where the source says that there may be no test because the outcome is a value, or that of another test.
    private ImmutableArray<ImmutableArray<Edge>> LoneOutcomes(MatchedCondition[] matched, int index, LoneValues lone, StatementCode code)
    {
        SourceCondition source = matched[index].Source;
        if (matched[index].Tests.Count != 0 || matched[index].Default != MethodFlow.None || source.Kind == ConditionKind.TupleEquality)
        {
            return [];
        }

        if (source.SharedWith is { } shared)
        {
            return matched[shared].Tests is [.., var test] ? _shared.Find(test) : [];
        }

        int stop = matched.Skip(index + 1).SelectMany(next => next.Tests).FirstOrDefault(code.End);
        if (source.IsAppended)
        {
            return _texts.Find(source, [.. InsideOf(matched, index), .. CombinationTests(matched, index)], lone.Start, stop);
        }

        // Where the value of a left operand was stored before, the value that is found then is that of both.
        bool isSpread = source.IsAwaited || !source.Arms.IsEmpty;
        int? value = isSpread ? _spread.Find(source, lone.Start, stop) : null;
        value ??= (source.IsValue || source.MayBeValue) && !(isSpread && (source.IsBehindStored || !source.MayBeValue)) ? lone.Find(source, stop) : null;
        return value is { } found ? ValueOutcomes.After(found) : [];
    }

    private static List<int> InsideOf(MatchedCondition[] matched, int index) =>
        [.. matched.Take(index).Skip(matched[index].Source.FirstInside).SelectMany(inner => inner.Tests)];

    // The tests of what && and || in its operand come to: ldarg a ; ldarg b ; or ; brfalse
    private IEnumerable<int> CombinationTests(MatchedCondition[] matched, int index) =>
        matched.Take(index).Skip(matched[index].Source.FirstInside).Select(inner => inner.RightOf + 1).Where(test => test > 0 && _flow.IsDecision(test));

    // The last test of the condition before; or where its value was stored, the test of that, which is no condition's own.
    private int TestBefore(MatchedCondition[] matched, int index, StatementCode code)
    {
        MatchedCondition? before = matched.Take(matched[index].Source.FirstInside).LastOrDefault(before => before.Tests.Count != 0 || before.RightOf != MethodFlow.None);
        int last = before is { Tests: [.., var test] } ? test : MethodFlow.None;
        int start = Math.Max(last, before?.RightOf ?? MethodFlow.None);
        int next = matched.Skip(index).SelectMany(condition => condition.Tests).FirstOrDefault(int.MaxValue);
        SourceCondition source = matched[index].Source;

        // A pattern's value is known, and need not be tested again: the next such test is that of an operand around.
        bool isOfOthers = source.IsInStored && source.FirstInside > 0 && matched[source.FirstInside - 1].Source.Kind == ConditionKind.Pattern;
        return !source.IsBehindStored || isOfOthers
            ? last
            : code.Tests.Where(other => other > start && other < next && (_flow.IsOfSpilled(other) || _flow.IsOfStoredPattern(other))).FirstOrDefault(last);
    }

    private ImmutableArray<ImmutableArray<Edge>> OutcomesOf(MatchedCondition[] matched, int index, StatementCode code)
    {
        MatchedCondition condition = matched[index];
        SourceCondition source = condition.Source;
        if (source.Kind == ConditionKind.TupleEquality)
        {
            return [];
        }

        List<int> inside = InsideOf(matched, index);
        int last = TestBefore(matched, index, code);
        if (condition.LeftOf != MethodFlow.None)
        {
            return CombinationEdges.Left(_flow, condition.LeftOf);
        }

        if (condition.RightOf != MethodFlow.None)
        {
            return CombinationEdges.Right(condition.RightOf);
        }

        if (condition.Default != MethodFlow.None)
        {
            return _values.OfDefault(condition.Default);
        }

        if (source.IsValueAfter(condition.Tests.Count) || (source.IsValue && (condition.Tests.Count != 0 || (source.IsRightOperand && last != MethodFlow.None))))
        {
            // Where a switch statement asks for the value, the operand's own jumps may lead into its sections.
            return _values.OfOperand(code, condition.Tests, inside, source.IsRightOperand ? last : MethodFlow.None) is { Length: 2 } values ? values
                : condition.Tests.Count > (source.IsInStored || !source.IsValue ? 0 : 1) ? _jumps.Of(condition.Tests, inside)
                : [];
        }

        if (source.IsValue && index == matched.Length - 1 && _values.OfFilter(code.Point) is { } filter)
        {
            return filter;
        }

        if (condition.Tests is [.., var final] && _values.OfStoredOperand(code, final) is { } operand)
        {
            return operand;
        }

        return condition.Tests.Count == 0 ? []
            : _flow.IsSilent(condition.Tests[^1]) ? _dropped.Of(source, condition.Tests, inside)
            : _jumps.Of(condition.Tests, inside);
    }
}
