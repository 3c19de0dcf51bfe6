using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>
/// Puts the tests that a <c>switch</c> was lowered to (jump tables, search trees, string hashes, type tests) back together:
/// one decision, with an outcome for each arm that control can come to. The arms that tests lead to tell which switch of the
/// source they belong to.
/// </summary>
internal sealed class SwitchFinder(MethodFlow flow, PathFinder paths, CodeNames names, SwitchPlaces places)
{
    private readonly SwitchOwners _owners = new(flow, paths, places);
    private readonly Dictionary<int, SourceSwitch?> _switches = [];
    private readonly List<int> _tests = [];
    private readonly List<(int Test, SourceSwitch Switch)> _clauseTests = [];
    private HashSet<int>? _clausesWithTests;

    /// <summary>Whether a test belongs to a switch.</summary>
    public bool IsDispatch(int test) => SwitchOf(test) is not null;

    /// <summary>Whether a test is hidden from the programmer, other than the test of a condition's stored value in Debug code.</summary>
    public bool IsHidden(int test) =>
        !flow.StartsVisiblePoint(flow.GoverningPoint(test)) && !IsStoredCondition(test) && StatementAfterArms(test) is null;

    /// <summary>
    /// The statement that goes on after the arms of its switch expression, when the code in front of a test belongs to it:
    /// <c>x switch { ... } ?? y</c>. Null otherwise.
    /// </summary>
    public int? StatementAfterArms(int test)
    {
        int point = flow.GoverningPoint(test);
        return !flow.StartsVisiblePoint(point) && SwitchOf(test) is null ? StatementBehindArms(test) : null;
    }

    public void Add(int test) => _tests.Add(test);

    /// <summary>
    /// Adds the test of a condition, in case it is that of a <c>when</c> clause or in the parentheses of <c>switch (a &amp;&amp; b)</c>: where
    /// it leads decides about the arms too.
    /// </summary>
    public void AddClause(int test)
    {
        int point = PointOfClause(test);
        SourceSwitch? owner = paths.Rejoins(test) ? null
            : places.IsClause(point) ? places.ArmAt(point)?.Switch
            : _owners.Of(test) is { IsExpression: false } other && places.IsOwnPoint(StatementAfterArms(test) ?? flow.GoverningVisiblePoint(test), other) ? other : null;
        if (owner is not null)
        {
            _clauseTests.Add((test, owner));
        }
    }

    /// <summary>The start of the <c>when</c> clause that a test belongs to, or null.</summary>
    public int? ClauseOf(int test) => places.IsClause(PointOfClause(test)) ? PointOfClause(test) : null;

    /// <summary>The test or visible sequence point that control comes to from an edge.</summary>
    public int NextStop(Edge edge) => paths.NextStop(edge);

    /// <summary>Whether the arms of a switch expression meet at a hidden point, where its statement goes on.</summary>
    public bool IsWhereArmsMeet(int point) => places.IsWhereArmsMeet(point);

    /// <summary>One decision for each switch whose tests were added.</summary>
    public IEnumerable<Decision> Decisions()
    {
        var tests = _tests.Select(test => (Test: test, Switch: SwitchOf(test)!))
            .Concat(_clauseTests);
        foreach (var group in tests.GroupBy(item => item.Switch.Start))
        {
            SourceSwitch owner = group.First().Switch;
            ImmutableArray<ImmutableArray<Edge>> outcomes = new SwitchOutcomes(flow, this, names, owner).Of([.. group.Select(item => item.Test)]);
            int? point = places.PointOf(owner);
            yield return new Decision(point ?? MethodFlow.None, BranchKind.Switch, outcomes)
            {
                Header = point is null && !owner.IsExpression ? HeaderOf(owner, group.First().Test) : null,
            };
        }
    }

    /// <summary>
    /// Where an edge of a switch's test leads: to an arm, to no arm, or (null) to another test or the throw of no match.
    /// </summary>
    public ReachedArm? ArmOf(Edge edge, SourceSwitch owner)
    {
        int stop = paths.NextStop(edge);
        if (IsClauseOf(stop, owner) && !HasTests(stop))
        {
            // A clause that always matches: control goes on to the arm.
            stop = paths.NextStop(edge with { To = stop + 1 });
        }

        if (flow.IsDecision(stop) && !flow.StartsVisiblePoint(stop))
        {
            SourceSwitch? next = SwitchOf(stop);
            int? clauseAround = next is null ? ClauseOf(stop) : places.PointOf(next);
            if (clauseAround is { } around && places.IsClause(around) && places.ArmAt(around)?.Switch.Start == owner.Start)
            {
                return null;
            }

            return next is null && (flow.IsDropped(stop) || IsHidden(stop)) && !owner.IsExpression ? new ReachedArm(ReachedArm.NoMatch, null)
                : next is null || next.Start == owner.Start || next.IsInParenthesesOf(owner) ? null
                : next.ArmIn(owner) is { } outer ? new ReachedArm(outer.Index, outer)
                : owner.IsExpression ? null : new ReachedArm(ReachedArm.NoMatch, null);
        }

        // Whoever throws instead of giving a value to switch on chooses nothing.
        if (flow.Instructions[stop].ThrowsForNoMatch || (flow.Instructions[stop].OpCode.Code == Code.Throw && !flow.StartsVisiblePoint(stop)) || IsClauseOf(stop, owner))
        {
            return null;
        }

        for (SwitchArm? arm = places.ArmAt(stop); arm is not null; arm = arm.Switch.Outer)
        {
            if (arm.Switch.Start == owner.Start)
            {
                return new ReachedArm(arm.Index, arm);
            }
        }

        return owner.IsExpression || places.ArmAt(stop)?.Switch.IsInParenthesesOf(owner) == true ? null : new ReachedArm(ReachedArm.NoMatch, null);
    }

    private bool IsClauseOf(int index, SourceSwitch owner) => places.IsClause(index) && places.ArmAt(index) is { } clause && clause.Switch.Start == owner.Start;

    private bool HasTests(int clause)
    {
        _clausesWithTests ??= [.. Enumerable.Range(0, flow.Instructions.Length).Where(paths.IsTest).Select(PointOfClause)];
        return _clausesWithTests.Contains(clause);
    }

    private SourceSwitch? SwitchOf(int test)
    {
        if (!_switches.TryGetValue(test, out SourceSwitch? known))
        {
            _switches[test] = null;
            known = FindSwitch(test) ?? SwitchWithoutArms(test);
            _switches[test] = known;
        }

        return known;
    }

    private SourceSwitch? FindSwitch(int test)
    {
        if (paths.Rejoins(test) || _owners.Of(test) is not { } owner)
        {
            return null;
        }

        if (InnerOf(test, owner) is { } inner)
        {
            return inner;
        }

        // A test inside an arm is no test of the switch, unless control comes to it when a clause was false: all tests of the
        // switch are in front of its arms and clauses.
        int point = flow.GoverningVisiblePoint(test);
        bool isInside = point != MethodFlow.None && places.ArmAt(point) is { } around && around.Switch.IsIn(owner);
        int clause = places.IsClause(point) ? point : StatementBehindArms(test) ?? MethodFlow.None;
        if (isInside && !(test < clause && places.IsClause(clause)))
        {
            return null;
        }

        bool isVisible = flow.StartsVisiblePoint(flow.GoverningPoint(test));
        if (!owner.IsExpression)
        {
            return !isVisible && !places.IsWhereArmsMeet(flow.GoverningPoint(test)) && (places.IsOwnPoint(StatementOf(test) ?? point, owner) || !IsStoredCondition(test)) ? owner : null;
        }

        return isInside && isVisible ? null : LeadsOnlyInto(test, owner) ? owner : null;
    }

    // A statement inside a section whose own sections do nothing: its test leads to what comes behind it in the section around.
    private SourceSwitch? InnerOf(int test, SourceSwitch owner) =>
        !owner.IsExpression && IsBehindHiddenPoint(test) &&
        flow.EdgesFrom(test).SelectMany(paths.Exits).Select(places.ArmAt).Select(arm => (arm?.Switch.Start, arm?.Index)).Distinct().ToArray() is [({ } start, { } index)] && start == owner.Start
            ? TestsBefore(test)
                .Select(SwitchOf)
                .FirstOrDefault(before => before is { IsExpression: false } && before.ArmIn(owner)?.Index == index)
            : null;

    // A test of a switch statement from which control comes to no arm, because the sections that it decides about do nothing.
    private SourceSwitch? SwitchWithoutArms(int test)
    {
        if (!IsBehindHiddenPoint(test) || (IsStoredCondition(test) && StatementOf(test) is null) || paths.Rejoins(test))
        {
            return null;
        }

        int point = flow.GoverningVisiblePoint(test);
        SourceSwitch? owner = places.StatementAt(StatementOf(test) ?? point);
        return owner ?? TestsBefore(test).Select(SwitchOf).FirstOrDefault(before => before is { IsExpression: false });
    }

    // What is behind an arm is no part of its switch any more.
    private IEnumerable<int> TestsBefore(int test)
    {
        List<int> sources = [.. Enumerable.Range(0, flow.Instructions.Length).Where(index => IsSource(index) && flow.EdgesFrom(index).Any(edge => paths.NextStop(edge) == test))];
        return sources.Exists(index => !paths.IsTest(index) || (!IsBehindHiddenPoint(index) && ClauseOf(index) is null))
            ? []
            : sources.Where(index => index < test && ClauseOf(index) is null && _owners.StartOfTests(index) == _owners.StartOfTests(test));
    }

    // The switch statement in whose parentheses a switch expression is that a test comes behind. The arms meet at a hidden point; the
    // tests of the statement are behind another one.
    private int? StatementOf(int test) =>
        flow.GoverningPoint(test) is > 0 and var point && flow.GoverningPoint(point - 1) is > 0 and var join && !flow.StartsVisiblePoint(join) &&
        StatementBehindArms(test) is { } statement && places.StatementAt(statement) is not null
            ? statement
            : null;

    private bool IsBehindHiddenPoint(int test) => flow.GoverningPoint(test) is >= 0 and var point && !flow.StartsVisiblePoint(point);

    private bool IsSource(int index) => paths.IsTest(index) || (flow.StartsVisiblePoint(index) && flow.FallsThrough(index) && !places.IsClause(index));

    // The code of a clause goes on behind the arms of a switch expression in it.
    private int PointOfClause(int test) => StatementAfterArms(test) ?? flow.GoverningPoint(test);

    private int? StatementBehindArms(int test) =>
        places.ArmAt(flow.GoverningVisiblePoint(test)) is { Switch.IsExpression: true } arm ? places.StatementAround(arm.Switch) : null;

    // Whether every way from a test of a switch expression ends in its arms, or nowhere.
    private bool LeadsOnlyInto(int test, SourceSwitch owner) => flow.EdgesFrom(test)
        .SelectMany(paths.Exits)
        .All(exit => flow.Instructions[exit].ThrowsForNoMatch || (places.ArmAt(exit) is { } arm && arm.Switch.IsIn(owner)));

    // stloc V ; (hidden) ldloc V ; brfalse. The value of a switch is stored in the same way, but is no bool, or else has the
    // same two outcomes.
    private bool IsStoredCondition(int test) =>
        flow.GoverningPoint(test) == test - 1 && test > 1 &&
        flow.Instructions[test - 1].IsLoadLocal() &&
        flow.Instructions[test - 1].Local!.VariableType.MetadataType == MetadataType.Boolean &&
        flow.Instructions[test - 2].IsStoreLocal(flow.Instructions[test - 1].Local);

    private DecisionHeader? HeaderOf(SourceSwitch owner, int test)
    {
        int arm = flow.EdgesFrom(test).SelectMany(paths.Exits).First(exit => places.ArmAt(exit) is not null);
        var (startLine, startColumn, endLine, endColumn) = owner.Header;
        return new DecisionHeader(flow.PointAt(arm)!.Document, startLine, startColumn, endLine, endColumn);
    }
}
