namespace CoverTool.Oracle.Tests.Counting;

/// <summary>All that can be counted in a source file.</summary>
internal sealed class SourceListing
{
    private readonly List<SourceStatement> _statements = [];
    private readonly List<SourceDecision> _decisions = [];
    private readonly HashSet<int> _openLines = [];

    /// <summary>The lines whose statements the definitions leave open.</summary>
    public IReadOnlySet<int> OpenLines => _openLines;

    public int CounterCount { get; private set; }

    public IReadOnlyList<SourceStatement> Statements => _statements;

    public IReadOnlyList<SourceDecision> Decisions => _decisions;

    public int NewCounter() => CounterCount++;

    public int AddStatement(int line, StatementTrace trace = StatementTrace.Exact)
    {
        int counter = NewCounter();
        AddStatement(line, Tally.Of(counter), trace);
        return counter;
    }

    public void AddStatement(int line, Tally reached, StatementTrace trace = StatementTrace.Exact) =>
        _statements.Add(new SourceStatement(line, reached, trace));

    /// <summary>Names a line whose statements the definitions leave open.</summary>
    public void LeaveOpen(int line) => _openLines.Add(line);

    /// <summary>Adds a decision each of whose outcomes has a counter, and returns the first one's.</summary>
    public int AddDecision(int line, string form, int outcomes)
    {
        int first = CounterCount;
        CounterCount += outcomes;
        AddDecision(line, form, [.. Enumerable.Range(first, outcomes).Select(counter => Tally.Of(counter))]);
        return first;
    }

    /// <summary>Says that the compiler may leave out the last decision.</summary>
    public void MakeOptional() => MakeOptionalFrom(_decisions.Count - 1);

    /// <summary>Says that the compiler may leave out a decision and all that come after it.</summary>
    public void MakeOptionalFrom(int first)
    {
        for (int i = first; i < _decisions.Count; i++)
        {
            _decisions[i] = _decisions[i] with { IsOptional = true };
        }
    }

    public void AddDecision(int line, string form, params Tally[] outcomes) =>
        _decisions.Add(new SourceDecision(line, form, [.. outcomes]));
}
