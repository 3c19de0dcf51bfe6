namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Test frameworks with both platforms that <c>dotnet test</c> knows.</summary>
internal static class RunnerRows
{
    public static IReadOnlyList<Row> All { get; } =
    [
        new("vstest-xunit2", RunnerFixtures.VSTest, "dotnet test Tests/Xunit2Tests") { IsUsual = true },
        new("vstest-xunit3", RunnerFixtures.VSTest, "dotnet test Tests/Xunit3Tests"),
        new("vstest-nunit", RunnerFixtures.VSTest, "dotnet test Tests/NUnitTests"),
        new("vstest-mstest", RunnerFixtures.VSTest, "dotnet test Tests/MSTestTests"),
        new("vstest-failing", RunnerFixtures.VSTest, "dotnet test Tests/Xunit2Tests --no-build")
        {
            Environment = [("SHOP_FAIL", "yes")],
            ExitCode = 1,
            Results = "2 passed, 1 failed, 1 skipped",
        },
        new("mtp-xunit3", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/Xunit3Tests") { IsUsual = true },
        new("mtp-nunit", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/NUnitTests"),
        new("mtp-mstest", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/MSTestTests"),
        new("mtp-tunit", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/TUnitTests"),
        new("mtp-failing", RunnerFixtures.TestingPlatform, "dotnet test --project Tests/Xunit3Tests --no-build")
        {
            Environment = [("SHOP_FAIL", "yes")],
            ExitCode = 2,
            Results = "2 passed, 1 failed, 1 skipped",
        },
    ];
}
