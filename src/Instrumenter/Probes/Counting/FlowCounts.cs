using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// What can be counted in a method, how often each segment is entered and each edge is taken, and which of these numbers are equal
/// or the sum of others. Numbers that are equal for certain have one identifier.
/// </summary>
internal sealed class FlowCounts
{
    private readonly MethodFlow _flow;
    private readonly Segments _segments;
    private readonly Dictionary<Edge, int> _edges = [];
    private readonly List<int> _equal = [];
    private readonly List<(int Total, int[] Parts)> _found = [];

    /// <summary>Reads a method's flow.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="members">The members of its module, and of others, that it can use without an exception.</param>
    /// <param name="edges">The edges that have to be known; of those, the ones that look at a value on the stack are no edges of the flow.</param>
    public FlowCounts(MethodFlow flow, HarmlessMembers members, IEnumerable<Edge> edges)
    {
        _flow = flow;
        _segments = Segments.Of(flow, members);
        _equal.AddRange(Enumerable.Range(0, _segments.All.Count));
        AddSegments();
        AddValues(edges.Where(edge => edge.IsValue && edge.Offset is null));
        Sums = _found.ToLookup(sum => Same(sum.Total), sum => Array.ConvertAll(sum.Parts, Same));
    }

    /// <summary>The ways to add up a number, by its identifier; exact ones only.</summary>
    public ILookup<int, int[]> Sums { get; }

    /// <summary>The number of times that control comes to an instruction that it can come to.</summary>
    public int OfInstruction(int index) => Same(_segments.NumberAt(index));

    /// <summary>The number of times that an edge is taken, or null when it is none of the flow's.</summary>
    public int? OfEdge(Edge edge) =>
        _edges.TryGetValue(edge, out int number) ? Same(number)
        : edge.Path == Edge.FallThrough && IsWithinSegment(edge.To) ? Same(_segments.NumberAt(edge.To))
        : null;

    private bool IsWithinSegment(int index) => _segments.NumberAt(index) != MethodFlow.None && !_segments.IsStart(index);

    private void AddSegments()
    {
        List<int>?[] entries = new List<int>?[_segments.All.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            Segment segment = _segments.All[i];
            Edge[] edges = _flow.EdgesFrom(segment.End);
            int[] exits = Array.ConvertAll(edges, Number);
            for (int exit = 0; exit < exits.Length; exit++)
            {
                (entries[_segments.NumberAt(edges[exit].To)] ??= new List<int>(1)).Add(exits[exit]);
            }

            if (!segment.LosesControl)
            {
                Add(i, exits);
            }
        }

        for (int i = 0; i < entries.Length; i++)
        {
            // The caller comes by no edge, and an exception does not either.
            int start = _segments.All[i].Start;
            if (start != 0 && !_flow.IsHandlerStart(start) && entries[i] is { } found)
            {
                Add(i, [.. found]);
            }
        }
    }

    private int Number(Edge edge)
    {
        if (!_edges.TryGetValue(edge, out int number))
        {
            number = _equal.Count;
            _equal.Add(number);
            _edges.Add(edge, number);
        }

        return number;
    }

    // A value is one of those that it can be, each time.
    private void AddValues(IEnumerable<Edge> values)
    {
        foreach (IGrouping<int, Edge> there in values.GroupBy(edge => edge.From).Where(there => _flow.IsReachable(there.Key)))
        {
            Dictionary<int, int> numbers = [];
            foreach (Edge edge in there)
            {
                // Several of them may look at the same value in the same way.
                int number = Number(edge);
                Add(numbers.TryGetValue(edge.Path, out int first) ? first : number, [number]);
                numbers.TryAdd(edge.Path, number);
            }

            if (AfterInstruction(there.Key) is { } after)
            {
                AddWhole(numbers, after, Edge.ValueIsFalse, Edge.ValueIsTrue);
                AddWhole(numbers, after, Edge.AddressOfNull, Edge.AddressOfValue);
            }

            AddWhole(numbers, _segments.NumberAt(there.Key), Edge.LeftDecides, Edge.RightIsFalse, Edge.RightIsTrue);
        }
    }

    private int? AfterInstruction(int index) =>
        index + 1 == _flow.Instructions.Length || !_flow.FallsThrough(index) ? null
        : OfEdge(new Edge(index, Edge.FallThrough, index + 1));

    private void AddWhole(Dictionary<int, int> numbers, int total, params ReadOnlySpan<int> paths)
    {
        List<int> parts = [];
        foreach (int path in paths)
        {
            if (!numbers.TryGetValue(path, out int part))
            {
                return;
            }

            parts.Add(part);
        }

        Add(total, [.. parts]);
    }

    private void Add(int total, int[] parts)
    {
        switch (parts)
        {
            case []:
                break;
            case [var only]:
                _equal[Same(only)] = Same(total);
                break;
            default:
                _found.Add((total, parts));
                break;
        }
    }

    private int Same(int number)
    {
        while (_equal[number] != number)
        {
            _equal[number] = _equal[_equal[number]];
            number = _equal[number];
        }

        return number;
    }
}
