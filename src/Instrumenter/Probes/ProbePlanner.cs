using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Decisions;
using CoverTool.Instrumenter.Decisions.Switches;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Decides which places of a method get a probe, and which counters tell what its points and branches were hit.</summary>
internal sealed class ProbePlanner
{
    private readonly MethodFlow _flow;
    private readonly CounterNumbering _counters;
    private readonly List<SequencePointEntry> _points = [];
    private readonly Dictionary<int, int> _pointCounters = [];
    private readonly Dictionary<Edge, int> _edgeCounters = [];

    private ProbePlanner(MethodFlow flow, CounterNumbering counters)
    {
        _flow = flow;
        _counters = counters;
    }

    private MethodPlan Plan { get; } = new();

    /// <summary>Plans a method's probes. The method has no probe when it has no measured sequence point.</summary>
    public static PlannedMethod Make(MethodFlow flow, SourceDocuments documents, CounterNumbering counters)
    {
        ProbePlanner planner = new(flow, counters);
        MatrixLoops loops = MatrixLoops.Find(flow, documents);
        planner.PlanPoints(VisiblePoints.Find(flow, documents, loops));
        ImmutableArray<BranchPointEntry> branches = planner._points.Count == 0 ? [] : planner.PlanBranches(documents, loops);
        return new PlannedMethod(planner.Plan, [.. planner._points], branches);
    }

    private void PlanPoints(List<(int Index, int Document)> points)
    {
        int previous = MethodFlow.None;
        foreach ((int index, int document) in points)
        {
            int counter;
            if (previous != MethodFlow.None && AlwaysReaches(previous, index))
            {
                counter = _pointCounters[previous];
            }
            else
            {
                counter = _counters.Next();
                Plan.AtInstruction.Add(index, counter);
            }

            _pointCounters.Add(index, counter);
            previous = index;

            SequencePoint point = _flow.PointAt(index)!;
            _points.Add(new SequencePointEntry(
                document, point.StartLine, point.StartColumn, point.EndLine, point.EndColumn, CounterSum.Of(counter)));
        }
    }

    // Whether every hit of one point is a hit of the next: nothing between them throws or jumps, and nobody else comes in.
    private bool AlwaysReaches(int from, int to)
    {
        if (!_flow.IsReachable(from))
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            bool goesOn = _flow.FallsThrough(i) && !_flow.IsDecision(i) && !_flow.Instructions[i].CanThrow;
            if (!goesOn || _flow.EntryCount(i + 1) != 1 || _flow.IsHandlerStart(i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<BranchPointEntry> PlanBranches(SourceDocuments documents, MatrixLoops loops)
    {
        ImmutableArray<BranchPointEntry>.Builder entries = ImmutableArray.CreateBuilder<BranchPointEntry>();
        int number = 0;
        foreach (Decision decision in DecisionFinder.Find(_flow, documents, loops))
        {
            SequencePoint? point = decision.Header is null ? _flow.PointAt(decision.Point)! : null;
            if (documents.Find(decision.Header?.Document ?? point!.Document) is not { } document)
            {
                continue;
            }

            int line = decision.Header?.StartLine ?? point!.StartLine;
            ImmutableArray<CounterSum> hits = [.. decision.Outcomes.Select(CountersOf)];
            for (int path = 0; path < hits.Length; path++)
            {
                entries.Add(new BranchPointEntry(document.Index, line, number, path, decision.Kind, hits[path]));
            }

            if (decision.Header is { } header)
            {
                CounterSum sum = new([.. hits.SelectMany(hit => hit.Counters)]);
                _points.Add(new SequencePointEntry(document.Index, line, header.StartColumn, header.EndLine, header.EndColumn, sum));
            }

            number++;
        }

        return entries.ToImmutable();
    }

    private CounterSum CountersOf(ImmutableArray<Edge> outcome)
    {
        ImmutableArray<int>.Builder counters = ImmutableArray.CreateBuilder<int>(outcome.Length);
        foreach (Edge edge in outcome)
        {
            counters.Add(CounterOf(edge));
        }

        return new CounterSum(counters.ToImmutable());
    }

    private int CounterOf(Edge edge)
    {
        // The test of a when clause is a condition of its own and leads to the arm of its switch as well.
        if (_edgeCounters.TryGetValue(edge, out int known))
        {
            return known;
        }

        int counter = edge.Offset is { } offset ? PlaceRange(edge with { Offset = null }) + offset : PlaceCounter(edge);
        _edgeCounters.Add(edge, counter);
        return counter;
    }

    private int PlaceRange(Edge edge)
    {
        if (!Plan.OnRange.TryGetValue(edge, out (RangeTest Range, int FirstCounter) placed))
        {
            RangeTest range = RangeTest.Of(_flow, edge.From)!;
            placed = (range, _counters.Next());
            for (int i = 1; i < range.Count; i++)
            {
                _counters.Next();
            }

            Plan.OnRange.Add(edge, placed);
        }

        return placed.FirstCounter;
    }

    private int PlaceCounter(Edge edge)
    {
        // Where nobody else comes in, a probe at the target tells; a sequence point may have one there already.
        bool isOnlyEntry = !edge.IsValue && _flow.EntryCount(edge.To) == 1 && !_flow.IsHandlerStart(edge.To);
        if (isOnlyEntry && _pointCounters.TryGetValue(edge.To, out int counter))
        {
            return counter;
        }

        counter = _counters.Next();
        if (isOnlyEntry && !Plan.AtInstruction.ContainsKey(edge.To))
        {
            Plan.AtInstruction.Add(edge.To, counter);
        }
        else
        {
            Plan.OnEdge.Add(edge, counter);
        }

        return counter;
    }
}
