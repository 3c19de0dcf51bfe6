namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Other commands that run tests than <c>dotnet test</c> with a project.</summary>
internal static class CommandRows
{
    private const string Xunit2 = "Tests/Xunit2Tests/bin/Debug/net10.0/Xunit2Tests.dll";
    private const string Xunit3 = "Tests/Xunit3Tests/bin/Debug/net10.0/Xunit3Tests";
    private const string TUnit = "Tests/TUnitTests/bin/Debug/net10.0/TUnitTests";

    public static IReadOnlyList<Row> All { get; } =
    [
        new("command-test-dll", RunnerFixtures.VSTest, $"dotnet test {Xunit2}"),
        new("command-vstest", RunnerFixtures.VSTest, $"dotnet vstest {Xunit2}"),
        new("command-vstest-two", RunnerFixtures.VSTest, $"dotnet vstest {Xunit2} Tests/NUnitTests/bin/Debug/net10.0/NUnitTests.dll --Parallel")
        {
            Results = "6 passed, 0 failed, 2 skipped",
            Hits = "total 6, discount 4, none 2, tenth 2, forgotten 0",
        },
        new("command-dll", RunnerFixtures.TestingPlatform, $"dotnet {Xunit3}.dll"),
        new("command-exec", RunnerFixtures.TestingPlatform, $"dotnet exec --roll-forward Major {Xunit3}.dll"),
        new("command-executable", RunnerFixtures.TestingPlatform, TUnit) { IsUsual = true },
        new("command-run", RunnerFixtures.TestingPlatform, "dotnet run --project Tests/MSTestTests"),
        new("command-run-no-build", RunnerFixtures.TestingPlatform, "dotnet run --project Tests/TUnitTests --no-build"),
        new("command-mtp-modules", RunnerFixtures.TestingPlatform, $"dotnet test --test-modules {Xunit3}.dll"),
        new("command-mtp-glob", RunnerFixtures.TestingPlatform, "dotnet test --test-modules Tests/*/bin/**/*UnitTests.dll")
        {
            Results = "6 passed, 0 failed, 2 skipped",
            Hits = "total 6, discount 4, none 2, tenth 2, forgotten 0",
        },
    ];
}
