using CoverTool.Instrumenter.Filters;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Finds where the code of an arm of a switch expression starts. Where its value awaits, or has a switch expression or a pattern with
/// alternatives inside, the compiler puts the arm's sequence point where the value is stored, behind all that the arm does: an arm
/// whose await throws would not have been reached, and its tests would be another statement's. So it is with the filter of a
/// <c>catch</c>.
/// </summary>
/// <remarks>
/// <c>A: p ; brtrue J ; (another switch) ; J: (visible) ldloc V ; stloc W</c>. The arm starts at A: behind the last instruction from
/// which control can come to the point, but also to other arms.
/// </remarks>
internal sealed class LatePoints
{
    private readonly MethodFlow _flow;
    private readonly SequencePoint?[] _points;
    private readonly AwaiterFilter _awaiters;
    private readonly Lazy<HashSet<int>> _suspensions;

    private LatePoints(MethodFlow flow, SequencePoint?[] points)
    {
        _flow = flow;
        _points = points;
        _awaiters = new AwaiterFilter(flow);
        _suspensions = new Lazy<HashSet<int>>(() => SuspensionsOf(Enumerable.Range(0, flow.Instructions.Length)));
    }

    /// <summary>Moves the points of arms to where their code starts.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="points">The sequence point that starts at each instruction.</param>
    /// <param name="mayBeLate">Whether a sequence point is of a kind that may come late.</param>
    /// <returns>For each place that lost its point, what code the arm has: what follows belongs to it again.</returns>
    public static Dictionary<int, LateArm> Move(MethodFlow flow, SequencePoint?[] points, Func<SequencePoint, bool> mayBeLate)
    {
        LatePoints? late = null;
        Dictionary<int, LateArm> moved = [];

        // The arm around another one starts before it, or where it starts: that is the one that tests lead to.
        for (int i = points.Length - 1; i > 1; i--)
        {
            if (points[i] is not { IsHidden: false } || !mayBeLate(points[i]!))
            {
                continue;
            }

            late ??= new LatePoints(flow, [.. points]);
            if (late.MayBeLate(i) && late.ArmAt(i) is { } arm && arm.Start != i && points[arm.Start] is not { IsHidden: false })
            {
                points[arm.Start] = points[i];
                points[i] = null;
                moved.Add(i, arm);
                late.ClearHidden(points, arm);
            }
        }

        return moved;
    }

    // Behind the variables of the arm's pattern hidden code jumps to what the arm does, which is no other statement:
    // A: unbox.any ; stloc V ; (hidden) br B ; B: (hidden) br C
    private void ClearHidden(SequencePoint?[] points, LateArm arm)
    {
        int index = arm.Start;
        while (arm.Code.Contains(index) && !_flow.IsDecision(index) && (index == arm.Start || points[index] is null or { IsHidden: true }))
        {
            bool jumps = _flow.Instructions[index].OpCode.Code == Code.Br;
            bool isHidden = index != arm.Start && points[index] is not null;
            points[index] = isHidden ? null : points[index];
            if (isHidden != jumps)
            {
                break;
            }

            index = jumps ? _flow.JumpTargets(index).First() : index + 1;
        }
    }

    // Tests, or the end of other code, are in front of most arms. A pattern that always matches ends with a jump to what is next.
    private bool MayBeLate(int index) =>
        _points[index] is { IsHidden: false } &&
        _flow.IsReachable(index) &&
        (_flow.Instructions[index - 1].OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Cond_Branch) ||
            (_flow.IsReachable(index - 1) && _flow.Instructions[index - 1].OpCode.Code == Code.Br && _flow.JumpTargets(index - 1).First() == index));

    private LateArm? ArmAt(int point)
    {
        bool[] comesHere = new bool[point + 1];
        bool[] goesElsewhere = new bool[point + 1];
        comesHere[point] = true;
        for (bool isChanged = true; isChanged;)
        {
            isChanged = false;
            for (int i = point - 1; i >= 0; i--)
            {
                bool isOutside = IsOutside(i, point);
                bool here = !isOutside && Successors(i).Any(next => next <= point && comesHere[next]);
                bool elsewhere = isOutside || Successors(i).Any(next => next > point || goesElsewhere[next]);
                isChanged |= here != comesHere[i] || elsewhere != goesElsewhere[i];
                (comesHere[i], goesElsewhere[i]) = (here, elsewhere);
            }
        }

        // Without a test in front of it an arm is not chosen.
        int chosen = Enumerable.Range(0, point).LastOrDefault(i => comesHere[i] && goesElsewhere[i], MethodFlow.None);
        if (chosen == MethodFlow.None)
        {
            return null;
        }

        int[] entries = [.. Enumerable.Range(0, point)
            .Where(i => comesHere[i] && goesElsewhere[i])
            .SelectMany(Successors)
            .Where(next => next <= point && comesHere[next] && (next == point || !goesElsewhere[next]))
            .Select(next => _flow.SkipJumps(next))
            .Where(next => !_suspensions.Value.Contains(next))
            .Distinct()];

        // Where only its awaits are gone on with, nothing chose it either: the only arm.
        if (entries.Length == 0)
        {
            return null;
        }

        int start = MeetingOf(entries, point) ?? _flow.SkipJumps(Enumerable.Range(chosen + 1, point - chosen).First(i => comesHere[i] && _flow.IsReachable(i)));
        HashSet<int> code = [.. Enumerable.Range(start, Math.Max(point - start, 0)).Where(i => comesHere[i])];
        AddThrows(code, point, i => !goesElsewhere[i]);
        code.UnionWith(SuspensionsOf(code));
        return new LateArm(start, point, code);
    }

    // On some of the ways to an arm there is what ends a clause before it: that comes before the arm.
    private int? MeetingOf(int[] entries, int point)
    {
        List<int>? common = null;
        foreach (int entry in entries.Length > 1 ? entries : [])
        {
            List<int> way = WayFrom(entry, point);
            common = common is null ? way : [.. common.Where(way.Contains)];
        }

        return common is [var first, ..] ? first : null;
    }

    private List<int> WayFrom(int entry, int point)
    {
        List<int> way = [];
        for (int? index = entry; index <= point && way.Count <= point; index = Successors(index.Value).ToArray() is [var next] ? next : null)
        {
            way.Add(index.Value);
        }

        return way;
    }

    // What the arm throws comes nowhere, but is the arm's all the same: b ?? throw new E(a?.C)
    private void AddThrows(HashSet<int> code, int point, Func<int, bool> mayThrow)
    {
        Stack<int> pending = new(code);
        while (pending.TryPop(out int index))
        {
            foreach (int next in Successors(index).Where(next => next < point && mayThrow(next) && code.Add(next)))
            {
                pending.Push(next);
            }
        }
    }

    // What suspends an await and goes on with it lies between the test of its awaiter and where that jumps to.
    private HashSet<int> SuspensionsOf(IEnumerable<int> code) =>
        [.. code.Where(_awaiters.IsCompilerMade).SelectMany(test => Enumerable.Range(test + 1, Math.Max(_flow.JumpTargets(test).First() - test - 1, 0)))];

    // What is inside the arm has points, too.
    private bool IsOutside(int index, int point) =>
        _points[index] is { IsHidden: false } other && !_points[point]!.Contains(other);

    // Over the suspension of an await, which ends this code.
    private IEnumerable<int> Successors(int index) =>
        _flow.Instructions[index].ThrowsForNoMatch ? []
        : _awaiters.IsCompilerMade(index) ? _flow.JumpTargets(index)
        : _flow.EdgesFrom(index).Select(edge => edge.To);
}
