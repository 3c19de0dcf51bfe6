using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Projects;

/// <summary>One run of the tests.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">User and system time of all its processes.</param>
/// <param name="Results">What became of each test.</param>
/// <param name="Changed">The files and folders of the repository that are not as before; <see cref="RepositoryState"/> says what is looked at.</param>
/// <param name="Coverage">What the tool reported; null where it reported nothing.</param>
/// <param name="Output">What the command printed.</param>
internal sealed record TestRun(
    TimeSpan Wall, TimeSpan Cpu, TestResults Results, IReadOnlySet<string> Changed, CoverageFigures? Coverage, string Output)
{
    /// <summary>Runs the tests with a tool, and looks at the repository before and after.</summary>
    /// <param name="project">Whose they are.</param>
    /// <param name="tool">What measures them.</param>
    /// <param name="reports">Where the report is copied to; null for nowhere.</param>
    public static TestRun Start(TestProject project, Tool tool, string? reports)
    {
        string results = Directory.CreateTempSubdirectory("covertool-projects-").FullName;
        RepositoryState before = RepositoryState.Read(project.Repository);
        CommandRun command = CommandRun.Start(project.Folder, project.Command(tool, results), ("XDG_CACHE_HOME", Cache(tool)));
        string? report = Directory.EnumerateFiles(results, "*.cobertura.xml", SearchOption.AllDirectories).FirstOrDefault();
        if (report is not null && reports is not null)
        {
            Directory.CreateDirectory(reports);
            File.Copy(report, Path.Combine(reports, $"{tool}.xml"), overwrite: true);
        }

        TestRun run = new(
            command.Usage.Wall,
            command.Usage.Cpu,
            TestResults.Read(results),
            before.ChangesTo(RepositoryState.Read(project.Repository)),
            report is null ? null : CoverageFigures.Read(report),
            command.Output);
        Directory.Delete(results, recursive: true);
        return run;
    }

    // Not the user's: its content would depend on what was run before.
    private static string Cache(Tool tool)
    {
        string folder = Path.Combine(Path.GetTempPath(), "covertool-projects-cache");
        if (tool == Tool.FirstCoverTool && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return folder;
    }
}
