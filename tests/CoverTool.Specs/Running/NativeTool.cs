namespace CoverTool.Specs.Running;

/// <summary>covertool compiled to a native program, from a copy of its sources: what other tests use is not built again.</summary>
internal sealed class NativeTool : IDisposable
{
    private static readonly string[] Inputs = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "README.md"];

    private readonly string _root = Directory.CreateTempSubdirectory("covertool-native-").FullName;

    public NativeTool()
    {
        SampleCopy.Copy(Path.Combine(SpecPaths.Repository, "src"), Path.Combine(_root, "src"));
        foreach (string input in Inputs)
        {
            File.Copy(Path.Combine(SpecPaths.Repository, input), Path.Combine(_root, input));
        }

        using ProcessGroup publish = ProcessGroup.Start(
            _root,
            CleanEnvironment.Under(_root, []),
            ["dotnet", "publish", "src/CoverTool", "-r", SpecPaths.Platform, "-p:PublishAot=true", "-o", Path.GetDirectoryName(Program)!]);
        Outcome outcome = publish.End();
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
    }

    /// <summary>Full path of the program.</summary>
    public string Program => Path.Combine(_root, "program", "covertool");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
