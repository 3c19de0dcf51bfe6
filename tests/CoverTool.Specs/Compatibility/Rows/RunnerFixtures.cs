namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>One library, and the same tests of it for every test framework.</summary>
internal static class RunnerFixtures
{
    public const string BuildAll = "dotnet build Shop.slnx -v q";

    private static readonly string[] VSTestProjects = ["Xunit2Tests", "Xunit3Tests", "NUnitTests", "MSTestTests"];
    private static readonly string[] TestingPlatformProjects = ["Xunit3Tests", "NUnitTests", "MSTestTests", "TUnitTests"];

    /// <summary>Every framework that VSTest can run.</summary>
    public static Fixture VSTest { get; } = ForVSTest("VSTest", VSTestProjects);

    /// <summary>Every framework that Microsoft.Testing.Platform can run.</summary>
    public static Fixture TestingPlatform { get; } = new("TestingPlatform", ["Shop", .. TestingPlatformProjects.Select(Template)])
    {
        Files = new Dictionary<string, string>(Files(isTestingPlatform: true, TestingPlatformProjects))
        {
            ["global.json"] = """{ "test": { "runner": "Microsoft.Testing.Platform" } }""",
        },
        Preparation = BuildAll,
    };

    /// <summary>A test project for VSTest, and its library.</summary>
    /// <param name="name">Names the fixture.</param>
    /// <param name="properties">MSBuild properties of all projects.</param>
    /// <param name="preparation">See <see cref="Fixture.Preparation"/>.</param>
    public static Fixture OneProject(string name, string properties, string preparation) => new(name, "Shop", "Tests/Xunit2Tests")
    {
        Files = new Dictionary<string, string>
        {
            ["Directory.Build.props"] = $"<Project><PropertyGroup>{properties}</PropertyGroup></Project>",
            ["Shop.slnx"] = Solution(["Xunit2Tests"]),
        },
        Preparation = preparation,
    };

    /// <summary>Test projects for VSTest, and their library.</summary>
    public static Fixture ForVSTest(string name, params string[] tests) => new(name, ["Shop", .. tests.Select(Template)])
    {
        Files = Files(isTestingPlatform: false, tests),
        Preparation = BuildAll,
    };

    /// <summary>The files that make one solution of the library and test projects.</summary>
    private static Dictionary<string, string> Files(bool isTestingPlatform, params string[] tests) => new()
    {
        ["Directory.Build.props"] = $"""
            <Project>
              <PropertyGroup>
                <EnableMSTestRunner>{isTestingPlatform}</EnableMSTestRunner>
                <EnableNUnitRunner>{isTestingPlatform}</EnableNUnitRunner>
                {(isTestingPlatform ? "" : "<IsTestingPlatformApplication>false</IsTestingPlatformApplication>")}
              </PropertyGroup>
            </Project>
            """,
        ["Shop.slnx"] = Solution(tests),
    };

    private static string Template(string project) => "Tests/" + project;

    private static string Solution(string[] tests) => $"""
        <Solution>
          <Project Path="Shop/Shop.csproj" />
          {string.Join("\n  ", tests.Select(test => $"<Project Path=\"Tests/{test}/{test}.csproj\" />"))}
        </Solution>
        """;
}
