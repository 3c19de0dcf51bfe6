using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Projects;

/// <summary>Whole runs of <c>dotnet test</c>: the sample's, and those of given projects.</summary>
internal sealed class ProjectsPart : IPart
{
    private const int UsualRounds = 3;
    private static readonly string[] SampleTests = ["Warehouse.Tests", "Warehouse.Integration.Tests"];

    public string Name => "projects";

    public bool HasShortForm => false;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        List<string> rows = [];
        List<string> remarks = [];
        List<string> defects = [];
        foreach (string project in BuildSample(scratch).Concat(options.Projects))
        {
            Options one = new(project, Path.GetFileNameWithoutExtension(project), "Debug", null, options.Rounds ?? UsualRounds, false, null);
            Comparison comparison = new(one, new TestProject(one));
            if (!comparison.RunAll())
            {
                defects.Add($"{one.Name}: no test ran. {comparison.LastOutput(Tool.Plain)}");
                continue;
            }

            rows.Add(comparison.Row);
            remarks.AddRange(comparison.Remarks.Select(remark => $"- {one.Name}: {remark}\n"));
            defects.AddRange(comparison.OwnRemarks.Select(remark => $"{one.Name}: {remark}"));
        }

        string text = $"""
            `dotnet test --no-build` of debug builds, plainly and with each tool: times of a plain run, and ratios to it, of the fastest of
            {options.Rounds ?? UsualRounds} rounds, in which the tools took turns; in brackets of the median. *First* is with an empty cache, *again* with a full one.
            CPU is that of all processes.

            {Comparison.Header}
            {string.Join('\n', rows)}

            {string.Concat(remarks)}
            """;
        return new Section("Whole test runs", text, defects);
    }

    private static IEnumerable<string> BuildSample(string scratch)
    {
        string samples = Path.Combine(scratch, "samples");
        Folder.Copy(Path.Combine(Places.Repository, "samples"), samples);
        foreach (string built in Directory.GetDirectories(samples, "obj", SearchOption.AllDirectories).Concat(Directory.GetDirectories(samples, "bin", SearchOption.AllDirectories)))
        {
            Directory.Delete(built, recursive: true);
        }

        // Without a repository around them, only the sources below the test project would be measured.
        CommandRun.Start(samples, ["git", "init", "--quiet"]).Succeeded();
        CommandRun.Start(samples, ["dotnet", "build", "Warehouse.sln", "-v", "quiet", "--nologo"]).Succeeded();
        return SampleTests.Select(name => Path.Combine(samples, "tests", name, $"{name}.csproj"));
    }
}
