using System.Globalization;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Startup;

/// <summary>What covertool adds before and after a command.</summary>
internal sealed class StartupPart : IPart
{
    private const int UsualRounds = 20;
    private const int ShortRounds = 3;
    private const int Files = 20;
    private const int NothingMeasured = 4;

    public string Name => "startup";

    public bool HasShortForm => true;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        GeneratedProgram program = GeneratedProgram.Build(Path.Combine(scratch, "program"), Files);
        using OwnFolders folders = new();
        string output = Path.Combine(scratch, "coverage");
        string[] run = ["run", "--quiet", "--output", output, "--source-root", program.Folder, "--"];
        List<double> nothing = [];
        List<double> coveredNothing = [];
        List<Phases> plain = [];
        List<Phases> covered = [];
        int rounds = options.Rounds ?? (options.IsShort ? ShortRounds : UsualRounds);
        for (int round = -1; round < rounds; round++)
        {
            CommandRun one = CommandRun.Start(scratch, ["true"]).Succeeded();
            CommandRun other = folders.CoverTool(scratch, [.. run, "true"]);
            Phases alone = Phases.Of(environment => CommandRun.Start(scratch, ["dotnet", program.Module], environment));
            Phases watched = Phases.Of(environment => folders.CoverTool(scratch, [.. run, "dotnet", program.Module], environment));
            if (other.ExitCode != NothingMeasured)
            {
                throw new InvalidOperationException(other.Output);
            }

            // The first one fills the caches: ours and the disk's.
            if (round >= 0)
            {
                nothing.Add(one.Usage.Wall.TotalSeconds);
                coveredNothing.Add(other.Usage.Wall.TotalSeconds);
                plain.Add(alone);
                covered.Add(watched);
            }
        }

        string text = $"""
            Milliseconds, medians of {rounds} (in brackets the least); all with a full cache. The program has {Files} files; *before* is from the start of the command to
            the program's first statement, *after* from its last one to the end, with a Cobertura and an HTML report.

            {Table.Make(["", "plain", "with covertool", "added"], Rows(nothing, coveredNothing, plain, covered))}
            """;
        return new Section("Start and end", text, []);
    }

    private static IEnumerable<string[]> Rows(List<double> nothing, List<double> coveredNothing, List<Phases> plain, List<Phases> covered)
    {
        yield return Row("`true`, in all", nothing, coveredNothing);
        yield return Row("a program, before", plain.Select(phases => phases.Before), covered.Select(phases => phases.Before));
        yield return Row("a program, itself", plain.Select(phases => phases.Inside), covered.Select(phases => phases.Inside));
        yield return Row("a program, after", plain.Select(phases => phases.After), covered.Select(phases => phases.After));
    }

    private static string[] Row(string title, IEnumerable<double> plain, IEnumerable<double> covered) =>
    [
        title,
        $"{Milliseconds(Median.Of(plain))} ({Milliseconds(plain.Min())})",
        $"{Milliseconds(Median.Of(covered))} ({Milliseconds(covered.Min())})",
        $"{Milliseconds(Median.Of(covered) - Median.Of(plain))} ({Milliseconds(covered.Min() - plain.Min())})",
    ];

    private static string Milliseconds(double seconds) => (seconds * 1_000).ToString("0", CultureInfo.InvariantCulture);
}
