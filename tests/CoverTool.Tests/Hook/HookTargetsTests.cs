using System.Diagnostics;
using CoverTool.Hook;

namespace CoverTool.Tests.Hook;

/// <summary>The hook in builds by the real MSBuild, of projects that do nothing.</summary>
public sealed class HookTargetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_file_is_older_than_whatever_is_built()
    {
        WriteTargets();

        Assert.Equal(2000, File.GetLastWriteTimeUtc(_folder["hook.targets"]).Year);
    }

    [Fact]
    public void A_build_tells_where_its_output_is_and_waits_also_with_strange_names()
    {
        string projects = WriteTargets();
        string target = _folder["out (1);%41 $(x)@é/Shop.dll"];

        Build(target, "Build", "/p:OutputType=Exe");

        HookRequest request = HookRequest.Read(Assert.Single(Directory.GetFiles(projects, "*" + HookRequest.FileExtension)))!;
        Assert.Equal(target, request.TargetPath);
        Assert.Equal(_folder["Shop.proj"], request.ProjectPath);
        Assert.False(request.IsTest);
        string folder = Assert.Single(Directory.GetFiles(projects, "*" + HookTargets.FolderFileExtension));
        Assert.Equal(Path.GetDirectoryName(target) + "/", File.ReadAllText(folder).TrimEnd('\n'));

        // The command was run with the name of the request.
        string asked = Assert.Single(File.ReadAllLines(_folder["asked"]));
        Assert.Equal(asked + HookRequest.FileExtension, Path.GetFileName(Assert.Single(Directory.GetFiles(projects, $"{asked}.*"))));
    }

    [Theory]
    [InlineData("Build", "/p:OutputType=Library", false)]
    [InlineData("Build", "/p:OutputType=WinExe", true)]
    [InlineData("Build", "/p:IsTestProject=true", true)]
    [InlineData("ComputeRunArguments", "/p:OutputType=Exe", true)]
    [InlineData("ShowCallOfVSTestTaskWithParameter", "/p:IsTestProject=true", false)]
    [InlineData("ShowCallOfVSTestTaskWithParameter", "/p:IsTestProject=true;VSTestNoBuild=true", true)]
    [InlineData("_TestRunStart", "/p:IsTestProject=true;VSTestNoBuild=true", true)]
    public void Outputs_are_asked_for_where_something_is_about_to_run_them(string target, string property, bool isAsked)
    {
        WriteTargets();

        Build(_folder["Shop.dll"], target, property);

        Assert.Equal(isAsked, File.Exists(_folder["asked"]));
    }

    [Theory]
    [InlineData("/p:IsTestProject=true", true)]
    [InlineData("/p:OutputType=Exe;IsTestingPlatformApplication=true", true)]
    [InlineData("/p:OutputType=Exe", false)]
    public void A_build_tells_whether_its_project_is_a_test_project(string property, bool isTest)
    {
        string projects = WriteTargets();

        Build(_folder["Shop.dll"], "Build", property);

        string file = Assert.Single(Directory.GetFiles(projects, "*" + HookRequest.FileExtension));
        Assert.Equal(isTest, HookRequest.Read(file)!.IsTest);
    }

    [Theory]
    [InlineData("TargetFramework=net10.0;VSTestNoBuild=true", "false")]
    [InlineData("TargetFramework=net10.0;NoBuild=true", "false")]
    [InlineData("TargetFramework=net10.0", "")]
    [InlineData("TargetFrameworks=net10.0;VSTestNoBuild=true", "")]
    public void Without_a_build_one_process_looks_at_the_references_of_a_project(string properties, string isParallel)
    {
        WriteTargets();

        Assert.Equal(isParallel, Evaluate("BuildInParallel", properties));
    }

    [Fact]
    public void A_build_succeeds_when_the_hook_fails()
    {
        HookTargets.Write(_folder["hook.targets"], "sh -c 'echo error: no >&2; exit 3'", _folder["no/such/folder"]);

        Build(_folder["Shop.dll"], "Build", "/p:IsTestProject=true");
    }

    public void Dispose() => _folder.Dispose();

    private string WriteTargets()
    {
        string projects = _folder["pro jects;%24"];
        Directory.CreateDirectory(projects);
        string command = $"sh -c 'echo \"$0\" >> {_folder["asked"]}'";
        HookTargets.Write(_folder["hook.targets"], command, projects);
        return projects;
    }

    private void Build(string targetPath, string target, string property)
    {
        string escaped = Uri.EscapeDataString(targetPath).Replace("%2F", "/", StringComparison.Ordinal).Replace("%C3%A9", "é", StringComparison.Ordinal);
        _folder.Write(
            "Shop.proj",
            $"""
            <Project>
              <PropertyGroup>
                <TargetPath>{escaped}</TargetPath>
                <TargetDir>$([System.IO.Path]::GetDirectoryName($(TargetPath)))/</TargetDir>
              </PropertyGroup>
              <Target Name="CopyFilesToOutputDirectory" />
              <Target Name="Build" DependsOnTargets="CopyFilesToOutputDirectory" />
              <Target Name="ShowCallOfVSTestTaskWithParameter" />
              <Target Name="_TestRunStart" />
              <Target Name="ComputeRunArguments" />
              <Import Project="hook.targets" />
            </Project>
            """);
        Run($"/t:{target}", property);
    }

    private string Evaluate(string name, string properties)
    {
        _folder.Write("Shop.proj", """<Project><Target Name="Build" /><Import Project="hook.targets" /></Project>""");
        return Run($"/getProperty:{name}", $"/p:{properties}").Trim();
    }

    private string Run(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", _folder["Shop.proj"], "/nologo", "/v:q", "/nodeReuse:false", .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
