namespace CoverTool.Specs.Compatibility.Rows;

/// <summary>Where outputs go, and what of the build is not as usual.</summary>
internal static class LayoutRows
{
    private const string Test = "dotnet test Tests/Xunit2Tests";
    private const string Others = "<Project><Target Name=\"Others\" BeforeTargets=\"Build\"><Message Text=\"theirs too\" Importance=\"high\" /></Target></Project>";

    private static readonly Fixture Common = WithFile(
        RunnerFixtures.ForVSTest("CommonOutput", "Xunit2Tests", "NUnitTests") with { Preparation = "dotnet build Tests/Xunit2Tests -v q && dotnet build Tests/NUnitTests -v q" },
        "Directory.Build.targets",
        "<Project><PropertyGroup><OutputPath>$(MSBuildThisFileDirectory)out/</OutputPath></PropertyGroup></Project>");

    private static readonly Fixture Targeting = RunnerFixtures.OneProject(
        "TargetFrameworks",
        "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><RollForward>Major</RollForward>",
        "dotnet build Tests/Xunit2Tests -v q");

    private static readonly Fixture HookProperty = WithOthers("HookProperty", "<CustomAfterMicrosoftCommonTargets>$(MSBuildThisFileDirectory)others.targets</CustomAfterMicrosoftCommonTargets>");

    private static readonly Fixture Hook = WithOthers("Hook", "");

    public static IReadOnlyList<Row> All { get; } =
    [
        new("layout-artifacts", RunnerFixtures.OneProject("Artifacts", "<UseArtifactsOutput>true</UseArtifactsOutput><ArtifactsPath>$(MSBuildThisFileDirectory)artifacts</ArtifactsPath>", "dotnet build Tests/Xunit2Tests"), Test),
        new("layout-output", RunnerFixtures.OneProject("Output", "", "dotnet build Tests/Xunit2Tests -o out"), Test + " -o out"),
        new("layout-output-no-build", RunnerFixtures.OneProject("Output", "", "dotnet build Tests/Xunit2Tests -o out"), Test + " -o out --no-build"),
        new("layout-common-output", Common, "dotnet test Shop.slnx --no-build")
        {
            Results = "6 passed, 0 failed, 2 skipped",
            Hits = "total 6, discount 4, none 2, tenth 2, forgotten 0",
        },
        new("layout-base-output-path", RunnerFixtures.OneProject("BaseOutputPath", "<BaseOutputPath>$(MSBuildThisFileDirectory)elsewhere/$(MSBuildProjectName)/</BaseOutputPath>", "dotnet build Tests/Xunit2Tests"), Test),
        new("layout-target-frameworks", Targeting, Test)
        {
            Results = "6 passed, 0 failed, 2 skipped",
            Hits = "total 6, discount 4, none 2, tenth 2, forgotten 0",
        },
        new("layout-one-framework", Targeting, Test + " -f net8.0"),
        new("layout-hook-property", HookProperty, Test) { Prints = ["theirs too"] },
        new("layout-hook-property-no-build", HookProperty, Test + " --no-build"),
        new("layout-hook-variable", Hook, Test) { Environment = [("CustomAfterMicrosoftCommonTargets", "{folder}/others.targets")], Prints = ["theirs too"] },
        new("layout-hook-argument", Hook, Test + " -p:CustomAfterMicrosoftCommonTargets={folder}/others.targets") { Prints = ["theirs too"] },
    ];

    private static Fixture WithOthers(string name, string properties) =>
        WithFile(RunnerFixtures.OneProject(name, properties, "dotnet build Tests/Xunit2Tests"), "others.targets", Others);

    private static Fixture WithFile(Fixture fixture, string name, string content) =>
        fixture with { Files = new Dictionary<string, string>(fixture.Files) { [name] = content } };
}
