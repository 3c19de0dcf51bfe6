using System.Text.Json;

namespace CoverTool.Performance.Projects;

/// <summary>A built test project of somebody else, which is never edited.</summary>
internal sealed class TestProject(Options options)
{
    public string Folder { get; } = Path.GetDirectoryName(options.Project)!;

    /// <summary>The folder of the git repository that it is in, or its own.</summary>
    public string Repository => Above(".git") is { } git ? Path.GetDirectoryName(git)! : Folder;

    /// <summary>Whether <c>dotnet test</c> is in its mode for Microsoft.Testing.Platform here.</summary>
    public bool IsTestingPlatform { get; } = UsesTestingPlatform(Path.GetDirectoryName(options.Project)!);

    /// <summary>The tools that can run here: coverlet's collector needs VSTest.</summary>
    public IEnumerable<Tool> Tools => Enum.GetValues<Tool>().Where(tool => tool != Tool.Coverlet || !IsTestingPlatform);

    /// <summary>The command. Everything that is written, except by the tests, is written to <paramref name="results"/>.</summary>
    public string[] Command(Tool tool, string results) =>
        tool is Tool.CoverTool or Tool.FirstCoverTool ? [.. Places.CoverTool, "run", "--format", "cobertura", "--output", results, .. OwnCode(), "--", .. Test(tool, results)] : Test(tool, results);

    private string[] Test(Tool tool, string results) => IsTestingPlatform
        ? ["dotnet", "test", "--project", options.Project, .. Common(results), "--report-trx", .. PlatformArguments(tool)]
        : ["dotnet", "test", options.Project, .. Common(results), "--nologo", "--logger", "trx", .. Filter(), .. CollectorArguments(tool)];

    private string[] Common(string results) => ["--no-build", "-c", options.Configuration, "--results-directory", results];

    private string[] Filter() => options.Filter is null ? [] : ["--filter", options.Filter];

    private string[] OwnCode() => options.IncludeTests ? ["--include-tests"] : [];

    private static string[] PlatformArguments(Tool tool) => tool == Tool.Microsoft
        ? ["--coverage", "--coverage-output-format", "cobertura", "--coverage-output", "microsoft.cobertura.xml"]
        : [];

    private string[] CollectorArguments(Tool tool) => tool switch
    {
        Tool.Coverlet => ["--collect", options.IncludeTests ? "XPlat Code Coverage;IncludeTestAssembly=true" : "XPlat Code Coverage", "--test-adapter-path", Places.Coverlet],
        Tool.Microsoft => ["--collect", "Code Coverage;Format=cobertura"],
        _ => [],
    };

    private string? Above(string name)
    {
        string? folder = Folder;
        while (folder is not null && !Path.Exists(Path.Combine(folder, name)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder is null ? null : Path.Combine(folder, name);
    }

    private static bool UsesTestingPlatform(string folder)
    {
        for (string? place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            string path = Path.Combine(place, "global.json");
            if (File.Exists(path))
            {
                using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path));
                return json.RootElement.TryGetProperty("test", out JsonElement test)
                    && test.TryGetProperty("runner", out JsonElement runner)
                    && runner.GetString() == "Microsoft.Testing.Platform";
            }
        }

        return false;
    }
}
