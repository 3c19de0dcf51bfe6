using System.Runtime.CompilerServices;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Follows control inside one statement: from a test to where the next visible sequence point starts.</summary>
internal sealed class PathFinder(MethodFlow flow, Func<int, bool> isCompilerMade)
{
    private readonly Dictionary<int, int?> _joins = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<int, int> _destinations = [];
    private readonly Dictionary<int, int> _nextStops = [];

    /// <summary>Whether both sides of a test come together again inside its statement, as those of <c>?:</c> and <c>?.</c> do.</summary>
    public bool Rejoins(int test) => JoinOf(test) is not null;

    /// <summary>
    /// Where control can come to from an edge before another statement starts: starts of visible sequence points, and ends
    /// of the path.
    /// </summary>
    public IEnumerable<int> Exits(Edge edge)
    {
        HashSet<int> seen = [];
        Stack<Edge> pending = new([edge]);
        while (pending.TryPop(out Edge current))
        {
            int end = EndFrom(current.To);
            if (!seen.Add(end))
            {
                continue;
            }

            if (IsTest(end) && !flow.StartsVisiblePoint(end))
            {
                foreach (Edge next in flow.EdgesFrom(end))
                {
                    pending.Push(next);
                }
            }
            else
            {
                yield return end;
            }
        }
    }

    /// <summary>The first instruction after an edge that does something.</summary>
    public int Destination(Edge edge) => Walk(edge.To, _destinations, index => !IsJump(index));

    /// <summary>The test or visible sequence point that control comes to from an edge, with whatever happens on the way.</summary>
    public int NextStop(Edge edge) => Walk(edge.To, _nextStops, index => IsTest(index) || flow.StartsVisiblePoint(index));

    /// <summary>Whether an instruction is a test that may be the programmer's.</summary>
    public bool IsTest(int index) => flow.IsDecision(index) && !isCompilerMade(index);

    private int EndFrom(int start)
    {
        if (!_ends.TryGetValue(start, out int end))
        {
            _ends.Add(start, end = Follow(start, null));
        }

        return end;
    }

    private int Walk(int start, Dictionary<int, int> known, Func<int, bool> isStop)
    {
        if (!known.TryGetValue(start, out int end))
        {
            end = start;

            // Bounded, because a loop may have no stop.
            for (int steps = 0; !isStop(end) && steps < flow.Instructions.Length && Next(end) is { } next; steps++)
            {
                end = next;
            }

            known.Add(start, end);
        }

        return end;
    }

    // Where the programmer's code goes on. A test of the compiler's own jumps there when something is done or there already,
    // and falls through when a state machine was not suspended.
    private int? Next(int index)
    {
        bool jumps = flow.Instructions[index].OpCode.Code == Code.Brtrue || !flow.FallsThrough(index);
        return !jumps
            ? index + 1 < flow.Instructions.Length ? index + 1 : null
            : flow.Instructions[index].Operand is Instruction target ? flow.IndexOf(target) : null;
    }

    // Where x?.B == true is led on when nothing is, the null is still to be taken from the stack. Where a known value is led past the test of
    // a state machine's field, it is still stored there.
    private bool IsJump(int index) =>
        (flow.Instructions[index].OpCode.Code is Code.Br or Code.Nop || flow.Instructions[index].IsAdded || flow.ThreadedConstant(index) is not null ||
            (flow.Instructions[index].OpCode.Code == Code.Pop && flow.ThreadedConstant(index + 1) is not null)) &&
        !flow.StartsVisiblePoint(index);

    // Goes along a path until a visible sequence point starts, a test does not rejoin, or the method is left: there it ends. The path
    // gets the instructions passed, without plain jumps, so that equal paths are equal.
    private int Follow(int start, List<int>? path)
    {
        HashSet<int> seen = [];
        int current = start;
        while (true)
        {
            if (flow.StartsVisiblePoint(current) || !seen.Add(current))
            {
                return current;
            }

            if (IsTest(current))
            {
                path?.Add(current);
                if (JoinOf(current) is not { } join)
                {
                    return current;
                }

                current = join;
                continue;
            }

            int? next = Next(current);
            if (flow.Instructions[current].OpCode.Code != Code.Br)
            {
                path?.Add(current);
            }

            if (next is null || flow.Instructions[current].ThrowsForNoMatch)
            {
                return current;
            }

            current = next.Value;
        }
    }

    private int? JoinOf(int test)
    {
        // A test whose ways go on alike says nothing by it.
        if (flow.IsSilent(test))
        {
            return null;
        }

        if (_joins.TryGetValue(test, out int? known) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return known;
        }

        // While a test is being looked at, a way back to it through a loop is no join.
        _joins[test] = null;
        List<int>? common = null;
        foreach (Edge edge in flow.EdgesFrom(test))
        {
            List<int> path = [];
            Follow(edge.To, path);
            common = common is null ? path : [.. common.Intersect(path)];
        }

        int? join = common is { Count: > 0 } ? common[0] : null;
        _joins[test] = join;
        return join;
    }
}
