using System.Diagnostics;
using CoverTool.Hook;

namespace CoverTool.Tests.Hook;

/// <summary>Tests without a build, of several projects at the same time, in two processes of the real MSBuild.</summary>
public sealed class HookReferencesTests : IDisposable
{
    // What Microsoft.Common.CurrentVersion.targets has, as far as the hook depends on it.
    private const string Common = """
        <Project>
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <TargetDir>$(MSBuildProjectDirectory)/</TargetDir>
            <TargetPath>$(TargetDir)$(MSBuildProjectName).dll</TargetPath>
          </PropertyGroup>
          <Target Name="Build" />
          <Target Name="GetTargetFrameworks" />
          <Target Name="_TestRunStart" />
          <Target Name="_SplitProjectReferencesByFileExistence">
            <ItemGroup>
              <_MSBuildProjectReferenceExistent Include="@(ProjectReference)" />
            </ItemGroup>
          </Target>
          <Target Name="_GetProjectReferenceTargetFrameworkProperties">
            <MSBuild Projects="@(_MSBuildProjectReferenceExistent)" Targets="GetTargetFrameworks" BuildInParallel="$(BuildInParallel)" />
          </Target>
          <Target Name="PrepareProjectReferences" DependsOnTargets="_SplitProjectReferencesByFileExistence;_GetProjectReferenceTargetFrameworkProperties" />
          <Import Project="hook.targets" />
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Tests_do_not_wait_for_those_of_another_project_that_has_the_same_reference()
    {
        _folder.Write("common.targets", Common);
        _folder.Write("Program.proj", """<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup><Import Project="common.targets" /></Project>""");

        // The process that has got the program is kept by the first tests until the second ones have run in the other process.
        WriteTests("First", "", $"touch first; {WaitFor("second")}");
        WriteTests("Second", $"""<Exec Command="{WaitFor("first")}" />""", "touch second");
        _folder.Write(
            "All.proj",
            """
            <Project>
              <Target Name="Test">
                <MSBuild Projects="Program.proj" Targets="GetTargetFrameworks" />
                <MSBuild Projects="First.proj;Second.proj" Targets="Test" BuildInParallel="true" />
              </Target>
            </Project>
            """);
        HookTargets.Write(_folder["hook.targets"], $"sh -c 'echo asked >> {_folder["asked"]}'", Directory.CreateDirectory(_folder["projects"]).FullName);

        (int exitCode, string output) = Run();
        Assert.True(exitCode == 0, output);
        Assert.Single(File.ReadAllLines(_folder["asked"]));
    }

    public void Dispose() => _folder.Dispose();

    private static string WaitFor(string file) => $"for i in `seq 300`; do test -f {file} &amp;&amp; exit 0; sleep 0.1; done; exit 1";

    private void WriteTests(string name, string before, string tests) => _folder.Write(
        $"{name}.proj",
        $"""
        <Project>
          <ItemGroup Condition="'$(MSBuildProjectName)' == 'Second'">
            <ProjectReference Include="Program.proj" ReferenceOutputAssembly="false" />
          </ItemGroup>
          <Import Project="common.targets" />
          <Target Name="Before">
            {before}
          </Target>
          <Target Name="Test" DependsOnTargets="Before;_TestRunStart">
            <Exec Command="{tests}" />
          </Target>
        </Project>
        """);

    private (int ExitCode, string Output) Run()
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", _folder["All.proj"], "/t:Test", "/m:2", "/p:VSTestNoBuild=true", "/nologo", "/v:q", "/nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
