using System.Diagnostics;
using CoverTool.Tests.EndToEnd;

namespace CoverTool.Tests.Faults;

/// <summary>Folders that may not be written to, for a user whom that stops.</summary>
public sealed class ReadOnlyFolderTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    private static readonly bool IsRoot = Environment.UserName == "root";

    private readonly TemporaryFolder _folder = new();
    private readonly MeasuredProgram _program;

    public ReadOnlyFolderTests() => _program = MeasuredProgram.Build(_folder);

    [Fact]
    public void A_folder_that_is_read_only_stays_as_it_is_and_is_named()
    {
        if (!CanTry())
        {
            return;
        }

        var before = _program.Snapshot();
        File.SetUnixFileMode(_program.Folder, ReadOnly);

        CoverToolOutcome outcome = CoverToolProcess.End(Start("run", "--", "dotnet", _program.Module, "exit", "0"), "");

        Assert.Equal(ExitCode.NothingMeasured, outcome.ExitCode);
        Assert.StartsWith("started exit 0\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Measured.dll", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("denied", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    [Fact]
    public void A_folder_that_becomes_read_only_is_restored_when_it_can_be_written_again()
    {
        if (!CanTry())
        {
            return;
        }

        var before = _program.Snapshot();
        UnixFileMode mode = File.GetUnixFileMode(_program.Folder);
        using Process covertool = Start("run", "--format", "cobertura", "--", "dotnet", _program.Module, "wait", _folder["waiting"]);
        CoverToolProcess.WaitFor(() => File.Exists(_folder["waiting"]));
        File.SetUnixFileMode(_program.Folder, ReadOnly);
        using (Process program = Process.GetProcessById(int.Parse(File.ReadAllText(_folder["waiting"]), System.Globalization.CultureInfo.InvariantCulture)))
        {
            program.Kill();
        }

        CoverToolOutcome outcome = CoverToolProcess.End(covertool, "");
        Assert.Contains($"CT1011: '{_program.Module}' is still instrumented", outcome.Error, StringComparison.Ordinal);
        File.SetUnixFileMode(_program.Folder, mode);

        Assert.Equal(0, CoverToolProcess.End(Start("restore"), "").ExitCode);
        Assert.Equal(before.AsEnumerable(), _program.Snapshot());
    }

    public void Dispose()
    {
        File.SetUnixFileMode(_program.Folder, ReadOnly | UnixFileMode.UserWrite);
        _folder.Dispose();
    }

    // Root may write anywhere, so that its tests have to be somebody else, who may not be able to read this covertool.
    private bool CanTry()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        if (!IsRoot)
        {
            return true;
        }

        Assert.Equal(0, Process.Start("chown", ["-R", "65534:65534", _folder.Location]).WaitAndGetExitCode());
        return Process.Start(AsNobody[0], [.. AsNobody[1..], "test", "-r", typeof(ExitCode).Assembly.Location]).WaitAndGetExitCode() == 0;
    }

    private Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new CoverToolProcess(_folder).StartInfo(arguments);
        start.Environment["HOME"] = _folder.Location;
        if (IsRoot)
        {
            string[] command = [.. AsNobody[1..], start.FileName, .. start.ArgumentList];
            start.FileName = AsNobody[0];
            start.ArgumentList.Clear();
            Array.ForEach(command, start.ArgumentList.Add);
        }

        return Process.Start(start)!;
    }
}
