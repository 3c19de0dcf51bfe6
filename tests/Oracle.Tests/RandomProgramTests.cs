using System.Globalization;
using System.Text;
using CoverTool.Oracle.Tests.Comparing;
using CoverTool.Oracle.Tests.Generating;
using CoverTool.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace CoverTool.Oracle.Tests;

/// <summary>Random programs: what is measured of them is what is counted in their source.</summary>
public sealed class RandomProgramTests
{
    private const int BatchSize = 20;

    [Fact]
    public void Random_programs_count_in_their_source_what_is_measured()
    {
        int count = Settings.Programs;
        int first = Settings.FirstSeed;
        StringBuilder failures = new();
        List<string> rejected = [];
        foreach (int[] seeds in Enumerable.Range(first, count).Chunk(BatchSize))
        {
            ProgramBatch batch = ProgramBatch.Of(seeds);
            rejected.AddRange(batch.Rejected);
            if (Settings.KeptPrograms is { } kept)
            {
                File.WriteAllText(Path.Combine(kept, string.Create(CultureInfo.InvariantCulture, $"Programs{seeds[0]}.cs")), batch.Text);
            }

            bool usesSdk = (seeds[0] - first) % (2 * BatchSize) != 0;
            CompilationKind[] kinds = [.. Enum.GetValues<OptimizationLevel>().Select(level => new CompilationKind { Configuration = level, UsesSdk = usesSdk })];
            foreach ((CompilationKind how, Difference difference) in Differences(batch.Text, kinds))
            {
                if (failures.Length == 0 && Settings.ShrinkAttempts > 0)
                {
                    failures.AppendLine(Shrunk(batch.SeedAt(difference.Line), difference, how));
                }

                failures.AppendLine(CultureInfo.InvariantCulture, $"seed {batch.SeedAt(difference.Line)}, {how.Configuration}, {(usesSdk ? "SDK" : "package")}, line {difference}");
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
        Assert.True(rejected.Count * 4 < count, $"{rejected.Count} of {count} programs do not compile:\n{string.Join('\n', rejected)}");
    }

    // The differences of each kind of compilation. The source is counted once: it does the same in all of them.
    private static List<(CompilationKind How, Difference Difference)> Differences(string text, params CompilationKind[] kinds)
    {
        using ProgramSession folder = new();
        string path = Path.Combine(folder.ProgramFolder, "Programs.cs");
        File.WriteAllText(path, text);
        CountedProgram counted = CountedProgram.Of(path, OptimizationLevel.Debug);
        return [.. kinds.SelectMany(how => OracleComparison.Differences(path, counted, how).Select(difference => (how, difference)))];
    }

    private static string Shrunk(int seed, Difference first, CompilationKind how)
    {
        how = how with { UsesSdk = false };
        ProgramShrinker shrinker = new(text => Compiles(text) && Differences(text, how) is [{ Difference.Line: var line }, ..] && line > 1 == first.Line > 1, Settings.ShrinkAttempts);
        string className = string.Create(CultureInfo.InvariantCulture, $"P{seed}");
        string shrunk = shrinker.Shrink(ProgramBatch.Of([seed]).Text, className);
        return shrunk[..shrunk.IndexOf("static class Program", StringComparison.Ordinal)] + string.Join('\n', Differences(shrunk, how).Select(found => found.Difference));
    }

    private static bool Compiles(string text)
    {
        using ProgramSession folder = new();
        string path = Path.Combine(folder.ProgramFolder, "Programs.cs");
        File.WriteAllText(path, text);
        return Compiler.CompilationOf(path, new CompilationKind()).GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }
}
