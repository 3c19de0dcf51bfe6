using System.Diagnostics;

namespace CoverTool.Data.Tests;

/// <summary>What lies where a file is expected, and is none.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_data_file_cannot_come_through_a_pipe()
    {
        if (MakePipe("pipe") is not { } pipe)
        {
            return;
        }

        Task writer = Task.Run(() =>
        {
            using FileStream stream = new(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        });

        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(pipe));

        await writer;
        Assert.Equal("CT2001", failure.Code);
        Assert.Contains("pipe", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_among_counter_files_is_refused_and_not_waited_for()
    {
        if (MakePipe("1.counters") is not null)
        {
            AssertRefused("never finished");
        }
    }

    [Fact]
    public void A_link_among_counter_files_is_not_followed()
    {
        using TemporaryFolder elsewhere = new();
        string target = elsewhere.File("1.counters");
        File.WriteAllBytes(target, new CounterFileBytes().ToArray());
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_folder.File("1.counters"), target);
            AssertRefused("link");
        }
    }

    [Fact]
    public void Of_a_file_with_many_things_wrong_some_are_told()
    {
        CounterFileBytes bytes = new(64 * 1024);
        for (int i = 0; i < 500; i++)
        {
            bytes.Section(Guid.NewGuid(), 1);
        }

        File.WriteAllBytes(_folder.File("1.counters"), bytes.ToArray());

        CounterFolderReading reading = CounterFolderReader.Read(_folder.Path, [Sample.Map()]);

        Assert.Equal(6, reading.RefusedFiles.Length);
        Assert.Contains("495 more", reading.RefusedFiles[^1].Reason, StringComparison.Ordinal);
    }

    private void AssertRefused(string reason) => Assert.Contains(
        reason,
        Assert.Single(CounterFolderReader.Read(_folder.Path, [Sample.Map()]).RefusedFiles).Reason,
        StringComparison.Ordinal);

    /// <summary>Makes a pipe, where the system has such things among files.</summary>
    private string? MakePipe(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        using Process process = Process.Start("mkfifo", _folder.File(name));
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return _folder.File(name);
    }
}
