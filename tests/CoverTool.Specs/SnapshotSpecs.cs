using System.Diagnostics;
using System.Security.Cryptography;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>An ASP.NET Core server that is measured, loaded, and looked at meanwhile.</summary>
public sealed class SnapshotSpecs : IDisposable
{
    private const string Seconds = "8";

    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("covertool-specs-");

    public void Dispose() => _state.Delete(recursive: true);

    [Fact]
    public void Snapshots_of_a_server_under_load_have_exactly_its_own_counts()
    {
        byte[] before = SHA256.HashData(File.ReadAllBytes(SpecPaths.SoakServer));
        ProcessStartInfo start = new("dotnet", [SpecPaths.Soak, SpecPaths.CoverToolModule, SpecPaths.SoakServer, Seconds]) { RedirectStandardOutput = true };
        start.Environment["XDG_STATE_HOME"] = _state.FullName;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains(", 0 wrong", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n0 snapshots", output, StringComparison.Ordinal);
        Assert.Equal(before, SHA256.HashData(File.ReadAllBytes(SpecPaths.SoakServer)));
    }
}
