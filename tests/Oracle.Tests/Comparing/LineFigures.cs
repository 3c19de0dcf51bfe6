using CoverTool.Data;
using CoverTool.Oracle.Tests.Counting;

namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>What one line's figures are, as the source says or as was measured.</summary>
internal sealed class LineFigures
{
    /// <summary>The hits of each statement that starts on the line.</summary>
    public List<long> Hits { get; } = [];

    /// <summary>The hits of each statement that may have no code in Debug either.</summary>
    public List<long> OptionalHits { get; } = [];

    /// <summary>Whether a statement on the line shares its code with others in Release.</summary>
    public bool IsShared { get; private set; }

    /// <summary>For each decision the hits of its outcomes.</summary>
    public List<long[]> Decisions { get; } = [];

    /// <summary>The same for each decision that the compiler may leave out.</summary>
    public List<long[]> OptionalDecisions { get; } = [];

    /// <summary>The decisions in an order that does not depend on that of the source, as a text.</summary>
    public string Branches => string.Join(' ', Texts(Decisions.Concat(OptionalDecisions)));

    /// <summary>Whether the decisions that were measured are these, but for some that the compiler may leave out.</summary>
    public bool Explains(LineFigures measured)
    {
        List<string> left = [.. Texts(measured.Decisions)];
        return Texts(Decisions).All(left.Remove) && Texts(OptionalDecisions).Count(left.Remove) >= 0 && left.Count == 0;
    }

    /// <summary>The lines of a source file by what was counted in the source.</summary>
    public static SortedDictionary<int, LineFigures> Of(SourceListing listing, long[] counters)
    {
        SortedDictionary<int, LineFigures> lines = [];
        foreach (SourceStatement statement in listing.Statements)
        {
            LineFigures line = At(lines, statement.Line);
            (statement.Trace == StatementTrace.Optional ? line.OptionalHits : line.Hits).Add(statement.Reached.In(counters));
            line.IsShared |= statement.Trace == StatementTrace.ExactInDebug;
        }

        foreach (SourceDecision decision in listing.Decisions)
        {
            LineFigures line = At(lines, decision.Line);
            (decision.IsOptional ? line.OptionalDecisions : line.Decisions).Add([.. decision.Outcomes.Select(outcome => outcome.In(counters))]);
        }

        return lines;
    }

    /// <summary>The lines of a module's only document by what was measured.</summary>
    public static SortedDictionary<int, LineFigures> Of(ModuleMap map, long[] counters)
    {
        SortedDictionary<int, LineFigures> lines = [];

        // An initialiser is compiled into every constructor and is one statement all the same.
        foreach (var statement in map.Methods.SelectMany(method => method.SequencePoints)
            .GroupBy(point => (point.StartLine, point.StartColumn, point.EndLine, point.EndColumn)))
        {
            At(lines, statement.Key.StartLine).Hits.Add(statement.Sum(point => point.Hits.In(counters)));
        }

        foreach (IGrouping<int, BranchPointEntry> decision in map.Methods.SelectMany(method => method.BranchPoints.GroupBy(branch => branch.Decision)))
        {
            At(lines, decision.First().Line).Decisions.Add([.. decision.Select(branch => branch.Hits.In(counters))]);
        }

        return lines;
    }

    public override string ToString() =>
        $"hits {(Hits.Count + OptionalHits.Count == 0 ? "-" : string.Join('+', Hits.Concat(OptionalHits)))}{(Branches.Length == 0 ? "" : " branches " + Branches)}";

    private static IEnumerable<string> Texts(IEnumerable<long[]> decisions) =>
        decisions.Select(decision => "[" + string.Join(',', decision.Order()) + "]").Order(StringComparer.Ordinal);

    private static LineFigures At(SortedDictionary<int, LineFigures> lines, int line)
    {
        if (!lines.TryGetValue(line, out LineFigures? figures))
        {
            lines.Add(line, figures = new LineFigures());
        }

        return figures;
    }
}
