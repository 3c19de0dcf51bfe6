using System.Diagnostics;
using CoverTool.Data;

namespace CoverTool.Tests.EndToEnd;

/// <summary>Whole runs where the system has no good place for memory that processes share: the temporary folder serves then.</summary>
public sealed class SharedMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CoverToolProcess _covertool;

    public SharedMemoryTests() => _covertool = new CoverToolProcess(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mount -t tmpfs -o ro none /dev/shm")]
    [InlineData("mount -t tmpfs -o size=1m none /dev/shm")]
    [InlineData("dev=$(mktemp -d -p .) && mount -t tmpfs none $dev && for f in null zero random urandom; do touch $dev/$f && mount --bind /dev/$f $dev/$f; done && mount --rbind $dev /dev && ! test -e /dev/shm")]
    public void Every_hit_is_counted_and_nothing_stays(string setting)
    {
        MeasuredProgram program = MeasuredProgram.Build(_folder);
        string temporary = Directory.CreateDirectory(_folder["temporary"]).FullName;
        ProcessStartInfo covertool = _covertool.StartInfo("run", "--format", "cobertura", "--", "dotnet", program.Module, "steps");
        string[] around = ["--user", "--map-root-user", "--mount", "bash", "-c", $"{setting} && exec \"$@\"", "bash", covertool.FileName];
        string[] all = [.. around, .. covertool.ArgumentList];
        covertool.FileName = "unshare";
        covertool.ArgumentList.Clear();
        all.ToList().ForEach(covertool.ArgumentList.Add);
        covertool.Environment["TMPDIR"] = temporary;
        CoverToolOutcome outcome = CoverToolProcess.End(Process.Start(covertool)!, "\n\n\n");
        if (outcome.Error.StartsWith("unshare:", StringComparison.Ordinal))
        {
            // Many systems do not let users make namespaces.
            return;
        }

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        RunResult run = DataFile.Read(_folder["coverage/coverage.covertool"]);
        Assert.Equal(ProcessEnd.Clean, Assert.Single(run.Processes).End);
        Assert.Equal(3, MeasuredProgram.StepsIn(_folder["coverage/coverage.covertool"]));
        Assert.Empty(Directory.GetFileSystemEntries(temporary, "covertool-*"));
    }
}
