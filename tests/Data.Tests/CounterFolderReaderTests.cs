using System.Diagnostics;

namespace CoverTool.Data.Tests;

public sealed class CounterFolderReaderTests : IDisposable
{
    private static readonly ModuleMap Shop = Map("Shop", 3);
    private static readonly ModuleMap Bank = Map("Bank", 9);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sections_of_all_files_are_summed()
    {
        Put("a", new CounterFileBytes().Section(Shop.Id, 1, 2, 3).Section(Bank.Id, 1, 0, 0, 0, 0, 0, 0, 0, 9).Section(Shop.Id, 10, 20, 30));
        Put("b", new CounterFileBytes().Instance(Guid.NewGuid()).Section(Shop.Id, 100, 200, 300));

        CounterFolderReading reading = Read();

        Assert.Equal([Shop, Bank], reading.Modules.Select(module => module.Map));
        Assert.Equal([111L, 222, 333], reading.Modules[0].Counters.ToArray());
        Assert.Equal([1L, 0, 0, 0, 0, 0, 0, 0, 9], reading.Modules[1].Counters.ToArray());
        Assert.Equal(2, reading.Processes.Length);
        Assert.Empty(reading.RefusedFiles);
    }

    [Fact]
    public void A_module_that_nothing_counted_for_has_zeros()
    {
        CounterFolderReading reading = CounterFolderReader.Read(_folder.File("missing"), [Shop, Shop]);

        Assert.Equal([0L, 0, 0], Assert.Single(reading.Modules).Counters.ToArray());
        Assert.Empty(reading.Processes);
        Assert.Empty(reading.RefusedFiles);
    }

    [Fact]
    public void Sums_do_not_wrap()
    {
        Put("a", new CounterFileBytes().Section(Shop.Id, long.MaxValue, 1, 0).Section(Shop.Id, 1, 1, 0));
        Assert.Equal([long.MaxValue, 2, 0], Read().Modules[0].Counters.ToArray());
    }

    [Fact]
    public void A_section_larger_than_the_read_buffer_is_read_whole()
    {
        ModuleMap large = Map("Large", 20_001);
        long[] counters = [.. Enumerable.Range(0, large.CounterCount).Select(i => (long)i)];
        Put("a", new CounterFileBytes(200_000).Section(large.Id, counters));

        CounterFolderReading reading = CounterFolderReader.Read(_folder.Path, [large]);
        Assert.Equal(counters, reading.Modules[0].Counters.ToArray());
    }

    [Fact]
    public void The_files_of_a_process_are_one_process()
    {
        Put("a", new CounterFileBytes().Running().Int(CounterFileLayout.SequenceOffset, 1).Long(CounterFileLayout.LostSectionsOffset, 2));
        Put("b", new CounterFileBytes().Long(CounterFileLayout.LostSectionsOffset, 3));

        ProcessEntry process = Assert.Single(Read().Processes);
        DateTimeOffset start = new(2025, 3, 4, 5, 6, 7, TimeSpan.Zero);
        Assert.Equal(new ProcessEntry(Sample.FirstInstance, 4711, "testhost", start, ProcessEnd.Clean, 5), process);
    }

    [Fact]
    public void A_process_that_is_alive_is_running()
    {
        Put("a", new CounterFileBytes().Running().Int(CounterFileLayout.ProcessIdOffset, Environment.ProcessId).StartTime(DateTime.UtcNow));
        Assert.Equal(ProcessEnd.Running, Assert.Single(Read().Processes).End);
    }

    [Fact]
    public void A_process_whose_identifier_another_one_has_by_now_was_killed()
    {
        DateTime earlier = Process.GetCurrentProcess().StartTime.ToUniversalTime().AddMinutes(-1);
        Put("a", new CounterFileBytes().Running().Int(CounterFileLayout.ProcessIdOffset, Environment.ProcessId).StartTime(earlier));
        Assert.Equal(ProcessEnd.Killed, Assert.Single(Read().Processes).End);
    }

    [Fact]
    public void A_lock_that_nobody_holds_tells_more_than_an_identifier()
    {
        Put("a", new CounterFileBytes().Running().Int(CounterFileLayout.LockedOffset, 1).Int(CounterFileLayout.ProcessIdOffset, Environment.ProcessId).StartTime(DateTime.UtcNow));
        Assert.Equal(ProcessEnd.Killed, Assert.Single(Read().Processes).End);
    }

    [Theory]
    [InlineData(0, ProcessEnd.Killed)]
    [InlineData(1, ProcessEnd.Clean)]
    public void Exit_handlers_that_had_begun_do_not_make_an_end_clean(long end, ProcessEnd expected)
    {
        Put("a", new CounterFileBytes().Int(CounterFileLayout.LockedOffset, 1).Int(CounterFileLayout.EndKeptOffset, 1).Long(CounterFileLayout.EndOffset, end));
        Put("b", new CounterFileBytes().Int(CounterFileLayout.LockedOffset, 1));
        Assert.Equal(expected, Assert.Single(Read().Processes).End);
    }

    [Fact]
    public void A_process_that_is_gone_was_killed_and_its_hits_are_kept()
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        process.WaitForExit();
        Put("a", new CounterFileBytes()
            .Running()
            .Int(CounterFileLayout.ProcessIdOffset, process.Id)
            .StartTime(DateTime.UtcNow)
            .Section(Shop.Id, 7, 8, 9));

        CounterFolderReading reading = Read();
        Assert.Equal(ProcessEnd.Killed, Assert.Single(reading.Processes).End);
        Assert.Equal([7L, 8, 9], reading.Modules[0].Counters.ToArray());
    }

    [Fact]
    public void A_process_that_ended_and_was_not_asked_about_was_killed()
    {
        if (!OperatingSystem.IsLinux())
        {
            // Elsewhere the system does not show such a process.
            return;
        }

        // The shell becomes a program that never asks about the child that the shell had started.
        ProcessStartInfo start = new("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"]) { RedirectStandardOutput = true };
        using Process parent = Process.Start(start)!;
        int child = int.Parse(parent.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture);
        SpinWait.SpinUntil(() => File.ReadAllText($"/proc/{child}/stat").Contains(") Z", StringComparison.Ordinal), 10_000);
        Put("a", new CounterFileBytes().Running().Int(CounterFileLayout.ProcessIdOffset, child).StartTime(DateTime.UtcNow));

        ProcessEnd end = Assert.Single(Read().Processes).End;
        parent.Kill();
        Assert.Equal(ProcessEnd.Killed, end);
    }

    [Fact]
    public void A_section_for_an_unknown_map_is_refused_and_the_others_count()
    {
        Guid unknown = Guid.NewGuid();
        Put("a", new CounterFileBytes().Section(unknown, 1).Section(Shop.Id, 1, 2, 3).Section(unknown, 1));

        CounterFolderReading reading = Read();
        Assert.Equal([1L, 2, 3], reading.Modules[0].Counters.ToArray());
        RefusedFile refused = Assert.Single(reading.RefusedFiles);
        Assert.Equal(_folder.File("a"), refused.Path);
        Assert.Contains(unknown.ToString(), refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_with_another_number_of_counters_is_refused()
    {
        Put("a", new CounterFileBytes().Section(Shop.Id, 1, 2, 3, 4));
        AssertRefused("4 counters");
    }

    [Fact]
    public void A_section_with_a_negative_counter_is_refused_whole()
    {
        Put("a", new CounterFileBytes().Section(Shop.Id, 5, -1, 5));
        AssertRefused("negative");
    }

    [Fact]
    public void A_section_whose_magic_is_not_written_yet_is_ignored()
    {
        CounterFileBytes bytes = new CounterFileBytes().Section(Shop.Id, 1, 2, 3);
        int second = bytes.Used;
        Put("a", bytes.Section(Shop.Id, 10, 10, 10).Int(second, 0));

        CounterFolderReading reading = Read();
        Assert.Equal([1L, 2, 3], reading.Modules[0].Counters.ToArray());
        Assert.Empty(reading.RefusedFiles);
    }

    [Fact]
    public void A_file_that_is_full_to_its_last_byte_is_read()
    {
        int size = CounterFileLayout.HeaderSize + (int)CounterFileLayout.SectionSize(3);
        Put("a", new CounterFileBytes(size).Section(Shop.Id, 1, 2, 3));
        Assert.Equal([1L, 2, 3], Read().Modules[0].Counters.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(4096)]
    public void A_file_that_was_never_finished_is_named_so(int size)
    {
        File.WriteAllBytes(_folder.File("a"), new byte[size]);
        AssertRefused("never finished");
    }

    [Fact]
    public void A_foreign_file_is_named_so()
    {
        File.WriteAllText(_folder.File("a"), "hello");
        AssertRefused("not a counter file");
    }

    [Theory]
    [InlineData(100, "cut off")]
    [InlineData(511, "cut off")]
    [InlineData(512, "512 bytes where its header says 4096")]
    [InlineData(4095, "4095 bytes where its header says 4096")]
    public void A_cut_file_is_refused(int length, string reason)
    {
        byte[] bytes = new CounterFileBytes().Section(Shop.Id, 1, 2, 3).ToArray();
        File.WriteAllBytes(_folder.File("a"), bytes[..length]);
        AssertRefused(reason);
    }

    [Theory]
    [InlineData(CounterFileLayout.VersionOffset, 2, "version 2")]
    [InlineData(CounterFileLayout.StateOffset, 7, "header")]
    [InlineData(CounterFileLayout.EndKeptOffset, 2, "header")]
    [InlineData(CounterFileLayout.ProcessIdOffset, -1, "header")]
    [InlineData(CounterFileLayout.SequenceOffset, -1, "header")]
    [InlineData(CounterFileLayout.StartTimeOffset + 4, -1, "header")]
    [InlineData(CounterFileLayout.StartTimeOffset + 4, int.MaxValue, "header")]
    [InlineData(CounterFileLayout.LostSectionsOffset + 4, -1, "header")]
    [InlineData(CounterFileLayout.ProcessNameLengthOffset, CounterFileLayout.ProcessNameCapacity + 1, "header")]
    [InlineData(CounterFileLayout.ProcessNameLengthOffset, -1, "header")]
    [InlineData(CounterFileLayout.HeaderSize, 12345, "damaged")]
    [InlineData(CounterFileLayout.HeaderSize + CounterFileLayout.SectionCounterCountOffset, -1, "damaged")]
    [InlineData(CounterFileLayout.HeaderSize + CounterFileLayout.SectionCounterCountOffset, 441, "damaged")]
    [InlineData(CounterFileLayout.HeaderSize + CounterFileLayout.SectionCounterCountOffset, int.MaxValue, "damaged")]
    public void A_damaged_file_is_refused_whole(int offset, int value, string reason)
    {
        Put("a", new CounterFileBytes().Section(Shop.Id, 1, 2, 3).Int(offset, value));
        AssertRefused(reason);
    }

    [Fact]
    public void Damage_after_a_good_section_refuses_that_section_too()
    {
        CounterFileBytes bytes = new CounterFileBytes().Section(Shop.Id, 1, 2, 3);
        Put("a", bytes.Int(bytes.Used, 99));
        AssertRefused($"byte {bytes.Used}");
    }

    [Fact]
    public void No_changed_byte_makes_reading_fail()
    {
        byte[] whole = new CounterFileBytes(1024).Section(Shop.Id, 1, 2, 3).Section(Bank.Id, new long[9]).ToArray();
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 0xFF;
            File.WriteAllBytes(_folder.File("a"), changed);
            CounterFolderReading reading = Read();
            Assert.All(reading.Modules[0].Counters, counter => Assert.True(counter >= 0));
        }
    }

    private static ModuleMap Map(string name, int counterCount) => Sample.Map() with
    {
        Id = Guid.NewGuid(),
        Name = name + ".dll",
        AssemblyName = name,
        CounterCount = counterCount,
        Methods = [],
    };

    private void Put(string name, CounterFileBytes bytes) => File.WriteAllBytes(_folder.File(name), bytes.ToArray());

    private CounterFolderReading Read() => CounterFolderReader.Read(_folder.Path, [Shop, Bank]);

    private void AssertRefused(string reason)
    {
        CounterFolderReading reading = Read();
        Assert.Contains(reason, Assert.Single(reading.RefusedFiles).Reason, StringComparison.Ordinal);
        Assert.Equal([0L, 0, 0], reading.Modules[0].Counters.ToArray());
    }
}
