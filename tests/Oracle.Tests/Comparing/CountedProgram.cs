using System.Globalization;
using CoverTool.Instrumenter.Tests.Validation;
using CoverTool.Oracle.Tests.Counting;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>A program that was rewritten so that it counts in its source, and ran.</summary>
internal sealed record CountedProgram(SourceListing Listing, long[] Counters, ProgramRun Run)
{
    public static CountedProgram Of(string sourcePath, OptimizationLevel configuration)
    {
        using ProgramSession session = new();
        Compilation compilation = Compiler.CompilationOf(sourcePath, new CompilationKind { Configuration = configuration });
        (SourceListing listing, string text) = SourceCounter.Count(compilation, compilation.SyntaxTrees.First());
        string path = Path.Combine(session.ProgramFolder, Path.GetFileName(sourcePath));
        File.WriteAllText(path, text);
        string program = Compiler.Compile(path, session.ProgramFolder, new CompilationKind { Configuration = configuration });
        ProgramRun run = ProgramRun.Of(program);
        string counts = File.ReadAllText(Path.ChangeExtension(program, ".counts"));
        long[] counters = [.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(count => long.Parse(count, CultureInfo.InvariantCulture))];
        return new CountedProgram(listing, counters, run);
    }

    /// <summary>The lines that are not as expected. What Release code shares or drops is not expected of the source.</summary>
    public List<int> Differences(List<Expectation> expectations)
    {
        SortedDictionary<int, LineFigures> lines = LineFigures.Of(Listing, Counters);
        return [.. expectations
            .Where(expectation => !Listing.OpenLines.Contains(expectation.Line) && !IsAs(expectation, lines.GetValueOrDefault(expectation.Line)))
            .Select(expectation => expectation.Line)];
    }

    private static bool IsAs(Expectation expectation, LineFigures? line)
    {
        long[] outcomes = [.. line?.Decisions.SelectMany(decision => decision) ?? []];
        bool branchesAgree = expectation.Branches is not { } branches || (outcomes.Count(hits => hits > 0), outcomes.Length) == branches;
        return branchesAgree && (expectation.Hits is not { } hits || line is null or { IsShared: true } || line.Hits.Concat(line.OptionalHits).Contains(hits));
    }
}
