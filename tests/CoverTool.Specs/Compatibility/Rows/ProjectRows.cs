namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>What <c>dotnet test</c> is given: a project of each language, a solution, a folder, nothing.</summary>
internal static class ProjectRows
{
    private const string Everything = "total 12, discount 8, none 4, tenth 4, forgotten 0";

    private static readonly Fixture FSharp = new("FSharp", "FSharp/Shop", "FSharp/ShopTests") { Preparation = "dotnet build FSharp/ShopTests" };

    private static readonly Fixture VisualBasic = new("VisualBasic", "VisualBasic/Shop", "VisualBasic/ShopTests")
    {
        Preparation = "dotnet build VisualBasic/ShopTests",
    };

    private static readonly Fixture Solution = RunnerFixtures.VSTest with
    {
        Name = "Solution",
        Preparation = $"{RunnerFixtures.BuildAll} && dotnet new sln --format sln --name Old && dotnet sln Old.sln add Shop Tests/NUnitTests Tests/Xunit2Tests",
    };

    public static IReadOnlyList<Row> All { get; } =
    [
        new("project-csproj", RunnerFixtures.VSTest, "dotnet test Tests/Xunit2Tests/Xunit2Tests.csproj"),
        new("project-fsproj", FSharp, "dotnet test FSharp/ShopTests/ShopTests.fsproj"),
        new("project-vbproj", VisualBasic, "dotnet test VisualBasic/ShopTests/ShopTests.vbproj"),
        new("project-slnx", RunnerFixtures.VSTest, "dotnet test Shop.slnx") { Results = "12 passed, 0 failed, 4 skipped", Hits = Everything },
        new("project-slnx-no-build", RunnerFixtures.VSTest, "dotnet test Shop.slnx --no-build") { Results = "12 passed, 0 failed, 4 skipped", Hits = Everything },
        new("project-sln", Solution, "dotnet test Old.sln")
        {
            Results = "6 passed, 0 failed, 2 skipped",
            Hits = "total 6, discount 4, none 2, tenth 2, forgotten 0",
        },
        new("project-working-directory", RunnerFixtures.VSTest, "dotnet test") { Results = "12 passed, 0 failed, 4 skipped", Hits = Everything },
        new("project-mtp-solution", RunnerFixtures.TestingPlatform, "dotnet test --solution Shop.slnx") { Results = "12 passed, 0 failed, 4 skipped", Hits = Everything },
        new("project-mtp-solution-no-build", RunnerFixtures.TestingPlatform, "dotnet test --no-build") { Results = "12 passed, 0 failed, 4 skipped", Hits = Everything },
        new("project-unbuilt", RunnerFixtures.OneProject("Unbuilt", "", ""), "dotnet test Tests/Xunit2Tests") { Builds = true },
    ];
}
