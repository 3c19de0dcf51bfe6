using System.Buffers.Binary;
using CoverTool.Fuzzing;
using Xunit.Abstractions;

namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>Counter files of any bytes are summed, or refused with a reason.</summary>
public sealed class CounterFileFuzzTests(ITestOutputHelper output) : IDisposable
{
    private const int WriterRounds = 200;

    private static readonly ModuleMap Shop = Sample.Map() with { CounterCount = 8 };

    private static readonly ModuleMap Bank = Shop with { Id = new Guid("c0000000-0000-0000-0000-00000000000c"), CounterCount = 100 };

    private readonly TemporaryFolder _folder = new();
    private readonly CounterFileInput _input = new([Shop, Bank]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counter_files_of_any_bytes_are_summed_or_refused()
    {
        string path = _folder.File("1.counters");
        new FuzzRun("counter files", output).All(
            _input.Make,
            bytes =>
            {
                File.WriteAllBytes(path, bytes);
                CounterFolderReading reading = CounterFolderReader.Read(_folder.Path, [Shop, Bank]);
                AssertConsistent(reading, bytes.Length);
                return reading.RefusedFiles.IsEmpty ? reading : null;
            },
            reading => Assert.Single(reading.Processes));
    }

    [Fact]
    public async Task A_file_that_is_written_while_it_is_read_is_summed_or_refused()
    {
        string path = _folder.File("1.counters");
        bool isDone = false;
        Task writer = Task.Run(() =>
        {
            for (int seed = 0; seed < WriterRounds; seed++)
            {
                using FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
                Mutator mutator = new(seed);
                byte[] bytes = _input.Make(mutator);
                for (int at = 0; at < bytes.Length; at += 100)
                {
                    file.Write(bytes.AsSpan(at, Math.Min(100, bytes.Length - at)));
                }

                file.SetLength(mutator.Random.Next(bytes.Length + 1));
            }

            Volatile.Write(ref isDone, true);
        });

        while (!Volatile.Read(ref isDone))
        {
            AssertConsistent(CounterFolderReader.Read(_folder.Path, [Shop, Bank]), fileSize: null);
        }

        await writer;
    }

    [Fact]
    public async Task Hits_that_are_counted_while_they_are_read_never_get_fewer()
    {
        string path = _folder.File("1.counters");
        CounterFileBytes bytes = new CounterFileBytes().Running().Section(Shop.Id, new long[Shop.CounterCount]);
        File.WriteAllBytes(path, bytes.ToArray());
        using CancellationTokenSource end = new();
        Task writer = Task.Run(() => CountUp(path, end.Token));

        long last = 0;
        for (int i = 0; i < WriterRounds; i++)
        {
            CounterFolderReading reading = CounterFolderReader.Read(_folder.Path, [Shop, Bank]);
            Assert.Empty(reading.RefusedFiles);
            Assert.InRange(reading.Modules[0].Counters[0], last, long.MaxValue);
            last = reading.Modules[0].Counters[0];
        }

        await end.CancelAsync();
        await writer;
    }

    private static void CountUp(string path, CancellationToken end)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] counter = new byte[sizeof(long)];
        for (long hits = 1; !end.IsCancellationRequested; hits++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(counter, hits);
            file.Position = CounterFileLayout.HeaderSize + CounterFileLayout.SectionHeaderSize;
            file.Write(counter);
        }
    }

    private static void AssertConsistent(CounterFolderReading reading, int? fileSize)
    {
        Assert.Equal([Shop.CounterCount, Bank.CounterCount], reading.Modules.Select(module => module.Counters.Length));
        Assert.DoesNotContain(reading.Modules, module => module.Counters.Any(hits => hits < 0));
        Assert.InRange(reading.RefusedFiles.Length, 0, 6);
        Assert.DoesNotContain(reading.RefusedFiles, file => file.Reason.Length == 0);

        // A file of which nothing is refused or counted is no process's.
        Assert.True(fileSize is null || reading.Processes.Length + reading.RefusedFiles.Length > 0);
    }
}
