using CoverTool.Data;
using CoverTool.Tests.Programs;

namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>Measures a program and compares with what was counted in its source.</summary>
internal static class OracleComparison
{
    public static List<Difference> Differences(string sourcePath, CountedProgram counted, CompilationKind how)
    {
        using ProgramSession session = new();
        string program = Compiler.Compile(sourcePath, session.ProgramFolder, how);
        ProgramRun plain = ProgramRun.Of(program);
        HashSet<int> pointLines = PointLines.Of(Path.ChangeExtension(program, ".pdb"));
        List<string> everything = AllFigures.WithEveryProbe(program, Path.GetDirectoryName(sourcePath)!);
        ModuleMap map = session.Instrument(program, Path.GetDirectoryName(sourcePath)!);
        ProgramRun measured = ProgramRun.Of(program);
        long[] counters = session.ReadCounters(map);
        Difference? changed = Changed("instrumented", plain, measured) ?? Changed("rewritten", plain, counted.Run) ?? Pruned(everything, AllFigures.Of(map, counters));
        return changed is not null ? [changed] : new FigureComparer(how.Configuration, pointLines, counted.Listing.OpenLines).Differences(
            LineFigures.Of(counted.Listing, counted.Counters),
            LineFigures.Of(map, counters),
            File.ReadAllLines(sourcePath));
    }

    private static Difference? Pruned(List<string> everything, List<string> fewest) =>
        everything.Zip(fewest).Where(pair => pair.First != pair.Second).Select(pair => new Difference(1, "other figures with the fewest probes", pair.First, pair.Second)).FirstOrDefault();

    // The first line tells more than all of a long output.
    private static Difference? Changed(string what, ProgramRun plain, ProgramRun other)
    {
        string[] lines = plain.Output.Split('\n');
        string[] others = other.Output.Split('\n');
        int first = lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return plain == other ? null : new Difference(
            1, $"{what}: the program does something else, first in line {first + 1} of its output", $"'{lines.ElementAtOrDefault(first)}'", $"'{others.ElementAtOrDefault(first)}' {other.Errors}");
    }
}
