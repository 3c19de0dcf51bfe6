using System.Diagnostics;
using CoverTool.Hook;

namespace CoverTool.Tests.Hook;

/// <summary>How real builds come to import the hook, whatever they have set themselves, and that each does so once.</summary>
public sealed class HookImportsTests : IDisposable
{
    private const string Hook = "hook.targets";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", "hook")]
    [InlineData("<CustomAfterMicrosoftCommonTargets>$(MSBuildThisFileDirectory)users.targets</CustomAfterMicrosoftCommonTargets>", "users hook")]
    [InlineData("<CustomAfterDirectoryBuildTargets>$(MSBuildThisFileDirectory)users.targets</CustomAfterDirectoryBuildTargets>", "hook users")]
    [InlineData("<CustomAfterDirectoryBuildTargets>$(CustomAfterDirectoryBuildTargets);$(MSBuildThisFileDirectory)users.targets</CustomAfterDirectoryBuildTargets>", "hook users")]
    public void A_property_of_the_project_hides_one_variable_and_not_both(string properties, string imported)
    {
        string output = Import(properties, []);

        Assert.Equal(imported, output);
    }

    [Theory]
    [InlineData(HookImports.AfterCommonTargets, "users hook")]
    [InlineData(HookImports.AfterDirectoryTargets, "hook users")]
    public void A_command_line_hides_one_variable_and_not_both(string property, string imported) =>
        Assert.Equal(imported, Import("", [$"-p:{property}={_folder["users.targets"]}"]));

    [Theory]
    [InlineData(HookImports.AfterCommonTargets, "users.targets", "users hook")]
    [InlineData(HookImports.AfterDirectoryTargets, "users.targets; others.targets", "hook users others")]
    public void What_the_variables_named_before_is_still_imported(string variable, string files, string imported)
    {
        string output = Import("", [], (variable, Full(files)));

        Assert.Equal(imported, output);
    }

    public void Dispose() => _folder.Dispose();

    private string Full(string files) => string.Join(';', files.Split(';').Select(file => _folder[file.Trim()]));

    /// <summary>What a project of the SDK imported, in the order in which it did.</summary>
    private string Import(string properties, string[] arguments, params (string Name, string Value)[] variables)
    {
        foreach (string name in (string[])["users", "others"])
        {
            _folder.Write($"{name}.targets", $"<Project><PropertyGroup><Imported>$(Imported) {name}</Imported></PropertyGroup></Project>");
        }

        _folder.Write(
            Hook,
            $"<Project><PropertyGroup><{HookTargets.ImportedProperty}>true</{HookTargets.ImportedProperty}><Imported>$(Imported) hook</Imported></PropertyGroup></Project>");
        _folder.Write("Directory.Build.props", $"<Project><PropertyGroup>{properties}</PropertyGroup></Project>");
        _folder.Write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        ProcessStartInfo start = new("dotnet", ["msbuild", _folder["Shop.csproj"], "-getProperty:Imported", "-nodeReuse:false", "-warnAsError", .. arguments])
        {
            RedirectStandardOutput = true,
        };
        IReadOnlyDictionary<string, string> set = HookImports.Write(_folder[Hook], name => variables.FirstOrDefault(variable => variable.Name == name).Value);
        foreach ((string name, string value) in set)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output.Trim();
    }
}
