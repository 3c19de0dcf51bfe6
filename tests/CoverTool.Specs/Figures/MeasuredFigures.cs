using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Specs.Figures;

/// <summary>Reads the figures of all lines from a data file, where they are exact.</summary>
internal static class MeasuredFigures
{
    /// <summary>The lines that have a statement or a decision.</summary>
    public static SortedDictionary<LineKey, LineFigures> Read(string dataFile)
    {
        RunResult run = DataFile.Read(dataFile);
        SortedDictionary<LineKey, LineFigures> lines = [];
        foreach (ModuleCounts module in run.Modules)
        {
            foreach (MethodEntry method in module.Map.Methods)
            {
                AddPoints(lines, run.SourceRoot, module, method);
                AddDecisions(lines, run.SourceRoot, module, method);
            }
        }

        return lines;
    }

    private static void AddPoints(SortedDictionary<LineKey, LineFigures> lines, string root, ModuleCounts module, MethodEntry method)
    {
        foreach (SequencePointEntry point in method.SequencePoints)
        {
            LineKey key = Key(root, module, point.Document, point.StartLine);
            LineFigures line = At(lines, key);
            lines[key] = line with { Hits = Math.Max(line.Hits ?? 0, point.Hits.In(module.Counters.AsSpan())) };
        }
    }

    private static void AddDecisions(SortedDictionary<LineKey, LineFigures> lines, string root, ModuleCounts module, MethodEntry method)
    {
        foreach (IGrouping<int, BranchPointEntry> decision in method.BranchPoints.GroupBy(branch => branch.Decision))
        {
            LineKey key = Key(root, module, decision.First().Document, decision.First().Line);
            LineFigures line = At(lines, key);
            ImmutableArray<long> outcomes = [.. decision.Select(branch => branch.Hits.In(module.Counters.AsSpan()))];
            lines[key] = line with { Decisions = line.Decisions.Add(outcomes) };
        }
    }

    private static LineFigures At(SortedDictionary<LineKey, LineFigures> lines, LineKey key) =>
        lines.GetValueOrDefault(key) ?? new LineFigures(null, []);

    private static LineKey Key(string root, ModuleCounts module, int document, int line) =>
        new(Path.GetRelativePath(root, module.Map.Documents[document].LocalPath), line);
}
