namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Tests that start a program of another project from that project's own output folder.</summary>
internal static class ReferenceRows
{
    private static readonly Fixture Module = Tool("ToolModule", referencesModule: true, isTestingPlatform: false);
    private static readonly Fixture Program = Tool("ToolProgram", referencesModule: false, isTestingPlatform: false);
    private static readonly Fixture TestingPlatform = Tool("ToolTestingPlatform", referencesModule: false, isTestingPlatform: true);

    public static IReadOnlyList<Row> All { get; } =
    [
        Started("reference", Module, "dotnet test Tests/ToolTests"),
        Started("reference-no-build", Module, "dotnet test Tests/ToolTests --no-build"),
        Started("reference-program-no-build", Program, "dotnet test Tests/ToolTests --no-build"),
        Started("reference-mtp-no-build", TestingPlatform, "dotnet test --project Tests/ToolTests --no-build"),
    ];

    private static Row Started(string name, Fixture fixture, string command) => new(name, fixture, command)
    {
        Results = "1 passed, 0 failed, 0 skipped",
        Hits = "tool 1",
    };

    private static Fixture Tool(string name, bool referencesModule, bool isTestingPlatform) => new(name, "Tool", "Tests/ToolTests")
    {
        Files = new Dictionary<string, string>
        {
            ["Directory.Build.props"] = $"""
                <Project>
                  <PropertyGroup>
                    <ReferencesToolModule>{referencesModule}</ReferencesToolModule>
                    {(isTestingPlatform ? "" : "<IsTestingPlatformApplication>false</IsTestingPlatformApplication>")}
                  </PropertyGroup>
                </Project>
                """,
            ["global.json"] = $$"""{ "test": { "runner": "{{(isTestingPlatform ? "Microsoft.Testing.Platform" : "VSTest")}}" } }""",
        },
        Preparation = "dotnet build Tests/ToolTests -v q",
    };
}
