using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells by the arms that a test can lead to which switch of the source it decides for.</summary>
internal sealed class SwitchOwners(MethodFlow flow, PathFinder paths, SwitchPlaces places)
{
    private readonly Dictionary<int, SourceSwitch?> _known = [];

    /// <summary>The innermost switch whose arms, several of them, a test can lead to; null when there is none.</summary>
    public SourceSwitch? Of(int test)
    {
        if (!_known.TryGetValue(test, out SourceSwitch? known))
        {
            SourceSwitch? innermost = Innermost(test);
            _known[test] = known = innermost is { IsExpression: false, Outer: not null } && !places.IsOwnPoint(flow.GoverningVisiblePoint(test), innermost) ? Around(innermost, test) ?? innermost : innermost;
        }

        return known;
    }

    /// <summary>The hidden point in front of the first test of a switch. There are others between its tests, behind members that were asked.</summary>
    public int StartOfTests(int test)
    {
        int point = flow.GoverningPoint(test);
        while (point > 0 && !flow.StartsVisiblePoint(point) && flow.EntryCount(point) == 1 && flow.FallsThrough(point - 1) && flow.Instructions[point - 1].OpCode.FlowControl != FlowControl.Cond_Branch)
        {
            point = flow.GoverningPoint(point - 1);
        }

        return point;
    }

    // A statement that is the first one of a section has its own tests behind a hidden point. Those that lead there chose the section, and
    // so did those before them behind the same point.
    private SourceSwitch? Around(SourceSwitch innermost, int test)
    {
        int start = StartOfTests(test);
        int[] stops = [.. flow.EdgesFrom(test).Select(paths.NextStop).Distinct().Where(stop => stop > test && paths.IsTest(stop))];
        return stops
            .Where(stop => StartOfTests(stop) != start)
            .Where(stop => Innermost(stop) is { } next && (next.IsIn(innermost) || innermost.IsIn(next)))
            .Select(Of)
            .FirstOrDefault(next => next is { IsExpression: false, Outer: not null } && innermost.IsIn(next))?.Outer!.Switch
            ?? stops
                .Where(stop => StartOfTests(stop) == start)
                .Select(stop => Of(stop) is { IsExpression: false } next && next.Start != innermost.Start && innermost.ArmIn(next) is { } arm && Leaves(stop, arm) ? next : null)
                .FirstOrDefault(next => next is not null);
    }

    // A statement whose own sections do nothing leads to what comes behind it in the section around.
    private bool Leaves(int test, SwitchArm section) => flow.EdgesFrom(test)
        .SelectMany(paths.Exits)
        .Select(places.ArmAt)
        .Any(arm => (arm?.Switch.Start == section.Switch.Start ? arm : arm?.Switch.ArmIn(section.Switch))?.Index != section.Index);

    private SourceSwitch? Innermost(int test)
    {
        List<SwitchArm> arms = [.. flow.EdgesFrom(test).SelectMany(paths.Exits).Select(places.ArmAt).OfType<SwitchArm>()];
        SourceSwitch? owner = arms.Select(arm => arm.Switch).MinBy(candidate => candidate.Start);
        while (owner is not null)
        {
            SourceSwitch? inner = arms.Select(arm => arm.Switch).Where(candidate => candidate.Start != owner.Start && candidate.IsIn(owner)).MinBy(candidate => candidate.Start);
            IEnumerable<int> reached = arms.Where(arm => arm.Switch.Start == owner.Start).Select(arm => arm.Index);
            if (inner is null || !reached.All(index => index == inner.ArmIn(owner)!.Index))
            {
                // Where nothing matches, the next switch may follow.
                return arms.TrueForAll(arm => arm.Switch.IsIn(owner) || owner.IsIn(arm.Switch) || arm.Switch.Start >= owner.End || arm.Switch.IsInParenthesesOf(owner)) ? owner : null;
            }

            owner = inner;
        }

        return null;
    }
}
