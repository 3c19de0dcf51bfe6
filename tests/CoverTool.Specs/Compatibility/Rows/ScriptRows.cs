namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Build scripts that call dotnet several times.</summary>
internal static class ScriptRows
{
    private const string Twice = "total 6, discount 4, none 2, tenth 2, forgotten 0";
    private const string TwiceResults = "6 passed, 0 failed, 2 skipped";

    private static readonly Fixture Scripts = RunnerFixtures.VSTest with
    {
        Name = "Scripts",
        Templates = [.. RunnerFixtures.VSTest.Templates, "Build"],
        Files = new Dictionary<string, string>(RunnerFixtures.VSTest.Files)
        {
            ["build.sh"] = """
                set -e
                dotnet clean Shop.slnx -v q
                dotnet build Shop.slnx -v q
                dotnet test Tests/Xunit2Tests --no-build
                cd Tests/NUnitTests
                dotnet test
                """,
            ["Makefile"] = """
                test: xunit nunit
                xunit:
                	dotnet test Tests/Xunit2Tests
                nunit: xunit
                	dotnet test Tests/NUnitTests --no-build
                """,
            ["package.json"] = """{ "name": "shop", "scripts": { "test": "dotnet test Tests/Xunit2Tests && dotnet test Tests/NUnitTests" } }""",
        },
        Preparation = $"{RunnerFixtures.BuildAll} && dotnet build Build",
    };

    public static IReadOnlyList<Row> All { get; } =
    [
        new("script-shell", Scripts, "sh build.sh") { Results = TwiceResults, Hits = Twice, Builds = true },
        new("script-make", Scripts, "make") { Results = TwiceResults, Hits = Twice },
        new("script-npm", Scripts, "npm test") { Results = TwiceResults, Hits = Twice },
        new("script-program", Scripts, "dotnet run --project Build") { Results = TwiceResults, Hits = $"{Twice}, step 3" },
        new("script-program-executable", Scripts, "Build/bin/Debug/net10.0/Build") { Results = TwiceResults, Hits = $"{Twice}, step 3" },
    ];
}
