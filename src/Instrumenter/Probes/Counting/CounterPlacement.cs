using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Decisions.Switches;
using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>Gives the points and edges of a method, of which the hits have to be known, their probes and counters.</summary>
internal sealed class CounterPlacement
{
    // What a probe costs, besides being run: one on an edge often needs a jump.
    private const int OnEdge = 1;
    private const int AtInstruction = 0;

    private readonly MethodFlow _flow;
    private readonly Dictionary<int, CounterSum> _points = [];
    private readonly Dictionary<Edge, CounterSum> _edges = [];

    private CounterPlacement(MethodFlow flow)
    {
        _flow = flow;
    }

    public MethodPlan Plan { get; } = new();

    /// <summary>Places a method's probes.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="points">The instructions that start its sequence points.</param>
    /// <param name="edges">The edges of the outcomes of its decisions; several decisions may have the same.</param>
    /// <param name="members">The members that it can use without an exception; null where each point and edge is to have a probe of its own.</param>
    public static CounterPlacement Make(MethodFlow flow, IReadOnlyCollection<int> points, IEnumerable<Edge> edges, HarmlessMembers? members)
    {
        CounterPlacement placement = new(flow);
        List<Edge> distinct = [.. edges.Distinct()];
        if (members is not null)
        {
            placement.PlaceFewest(points, distinct, members);
        }

        // What is left: all; or what nothing else tells of.
        foreach (int point in points.Where(point => !placement._points.ContainsKey(point)))
        {
            placement._points.Add(point, CounterSum.Of(placement.Place(new ProbePlace(point, null))));
        }

        foreach (Edge edge in distinct.Where(edge => !placement._edges.ContainsKey(edge)))
        {
            placement._edges.Add(edge, CounterSum.Of(placement.PlaceOnEdge(edge)));
        }

        return placement;
    }

    /// <summary>The hits of a sequence point.</summary>
    public CounterSum OfPoint(int index) => _points[index];

    /// <summary>The hits of an outcome: of all its edges.</summary>
    public CounterSum OfOutcome(ImmutableArray<Edge> outcome) => outcome is [var only] ? _edges[only] : new([.. outcome.SelectMany(edge => _edges[edge].Counters)]);

    private void PlaceFewest(IReadOnlyCollection<int> points, List<Edge> edges, HarmlessMembers members)
    {
        FlowCounts counts = new(_flow, members, edges);
        Dictionary<int, ProbePlace> places = [];
        List<(int Point, int Number)> known = [.. points.Where(_flow.IsReachable).Select(point => (point, counts.OfInstruction(point)))];
        foreach ((int point, int number) in known)
        {
            // A statement starts with its probe, so the first one that has the number gets it.
            places.TryAdd(number, new ProbePlace(point, null));
        }

        List<(Edge Edge, int Number)> knownEdges = [];
        foreach (Edge edge in edges)
        {
            if (edge.Offset is null && counts.OfEdge(edge) is { } number)
            {
                knownEdges.Add((edge, number));
                places.TryAdd(number, PlaceOf(edge, number, counts));
            }
        }

        CounterChoice choice = CounterChoice.Of(counts, [.. InOrderOfCost(places)]);
        Dictionary<int, int> numbered = places
            .Where(place => choice.IsCounted(place.Key))
            .OrderBy(place => place.Value.Instruction)
            .ToDictionary(place => place.Key, place => Place(place.Value));
        CounterSum Sum(int number) => choice.IsCounted(number) ? CounterSum.Of(numbered[number]) : new CounterSum([.. choice.PartsOf(number).Select(part => numbered[part])]);
        known.ForEach(item => _points.Add(item.Point, Sum(item.Number)));
        knownEdges.ForEach(item => _edges.Add(item.Edge, Sum(item.Number)));
    }

    private IEnumerable<int> InOrderOfCost(Dictionary<int, ProbePlace> places)
    {
        LoopDepths depths = LoopDepths.Of(_flow);
        return places
            .OrderByDescending(place => place.Value.Edge is { } edge ? depths.On(edge) : depths.At(place.Value.Instruction))
            .ThenByDescending(place => place.Value.Edge is null ? AtInstruction : OnEdge)
            .ThenBy(place => place.Value.Instruction)
            .Select(place => place.Key);
    }

    // Where nobody else comes in, a probe at the target does.
    private static ProbePlace PlaceOf(Edge edge, int number, FlowCounts counts) =>
        !edge.IsValue && counts.OfInstruction(edge.To) == number ? new ProbePlace(edge.To, null) : new ProbePlace(edge.From, edge);

    private int Place(ProbePlace place)
    {
        int counter = Plan.AddCounters(1);
        if (place.Edge is { } edge)
        {
            Plan.OnEdge.Add(edge, counter);
        }
        else
        {
            Plan.AtInstruction.Add(place.Instruction, counter);
        }

        return counter;
    }

    private int PlaceOnEdge(Edge edge) =>
        edge.Offset is { } offset ? PlaceRange(edge with { Offset = null }) + offset : Place(new ProbePlace(edge.From, edge));

    private int PlaceRange(Edge edge)
    {
        if (!Plan.OnRange.TryGetValue(edge, out (RangeTest Range, int FirstCounter) placed))
        {
            RangeTest range = RangeTest.Of(_flow, edge.From)!;
            placed = (range, Plan.AddCounters(range.Count));
            Plan.OnRange.Add(edge, placed);
        }

        return placed.FirstCounter;
    }
}
