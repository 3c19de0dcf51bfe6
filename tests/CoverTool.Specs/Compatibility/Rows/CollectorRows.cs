using CoverTool.Specs.Running;

namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Other collectors beside covertool, and runs that only a signal ends.</summary>
internal static class CollectorRows
{
    private static readonly Fixture Collectors = With(
        RunnerFixtures.OneProject("Collectors", "<OtherCollectors>true</OtherCollectors>", "dotnet build Tests/Xunit2Tests"),
        ("coverlet.runsettings", Settings("XPlat code coverage", "<Format>cobertura</Format>")),
        ("microsoft.runsettings", Settings("Code Coverage", "<Format>Cobertura</Format>")));

    private static readonly Fixture Watched = With(
        RunnerFixtures.OneProject("Watched", "", "dotnet build Tests/Xunit2Tests"),
        ("Directory.Build.targets", "<Project><Target Name=\"SayReady\" AfterTargets=\"VSTest\"><Touch Files=\"$(READY)\" AlwaysCreate=\"true\" /></Target></Project>"));

    public static IReadOnlyList<Row> All { get; } =
    [
        new("collector-coverlet", Collectors, "dotnet test Tests/Xunit2Tests --no-build --collect 'XPlat Code Coverage'") { HasOtherReport = true },
        new("collector-coverlet-settings", Collectors, "dotnet test Tests/Xunit2Tests --settings coverlet.runsettings") { HasOtherReport = true },
        new("collector-microsoft-settings", Collectors, "dotnet test Tests/Xunit2Tests --settings microsoft.runsettings") { HasOtherReport = true },
        new("watch-test", Watched, "dotnet watch --non-interactive --project Tests/Xunit2Tests test") { Signal = ProcessGroup.Interrupt, ExitCode = 130 },
    ];

    private static string Settings(string name, string configuration) => $"""
        <RunSettings>
          <DataCollectionRunSettings>
            <DataCollectors>
              <DataCollector friendlyName="{name}">
                <Configuration>{configuration}</Configuration>
              </DataCollector>
            </DataCollectors>
          </DataCollectionRunSettings>
        </RunSettings>
        """;

    private static Fixture With(Fixture fixture, params (string Name, string Content)[] files)
    {
        Dictionary<string, string> all = new(fixture.Files);
        foreach ((string name, string content) in files)
        {
            all[name] = content;
        }

        return fixture with { Files = all };
    }
}
