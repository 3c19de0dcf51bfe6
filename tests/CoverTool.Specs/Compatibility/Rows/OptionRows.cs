namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Options of <c>dotnet test</c>.</summary>
internal static class OptionRows
{
    private const string Test = "dotnet test Tests/Xunit2Tests";

    public static IReadOnlyList<Row> All { get; } =
    [
        new("option-no-build", RunnerFixtures.VSTest, Test + " --no-build") { IsUsual = true },
        new("option-no-restore", RunnerFixtures.VSTest, Test + " --no-restore"),
        new("option-filter", RunnerFixtures.VSTest, Test + " --no-build --filter DisplayName~Three")
        {
            Results = "1 passed, 0 failed, 0 skipped",
            Hits = "total 3, discount 0, none 0, tenth 0, forgotten 0",
        },
        new("option-release", RunnerFixtures.VSTest, Test + " -c Release") { Builds = true },
        new("option-framework", RunnerFixtures.VSTest, Test + " -f net10.0"),
        new("option-arch", RunnerFixtures.VSTest, Test + " --arch x64") { Builds = true },
        new("option-run-settings", RunnerFixtures.VSTest, Test + " --no-build -- RunConfiguration.MaxCpuCount=1 xUnit.StopOnFail=true"),
        new("option-logger", RunnerFixtures.VSTest, Test + " --no-build --logger trx --results-directory TestResults --blame"),
        new("option-list-tests", RunnerFixtures.VSTest, Test + " --no-build --list-tests")
        {
            Results = "",
            Hits = "total -",
            OwnExitCode = 4,
            Explains = ["CT1005: Nothing was measured: no process ran any of the instrumented modules (Shop.dll)."],
            Prints = ["Tests.BasketTests.Three_totals_are_computed"],
        },
        new("option-mtp-filter", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/Xunit3Tests --no-build -- --filter-method *Three*")
        {
            Results = "1 passed, 0 failed, 0 skipped",
            Hits = "total 3, discount 0, none 0, tenth 0, forgotten 0",
        },
        new("option-mtp-release", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/NUnitTests -c Release") { Builds = true },
    ];
}
