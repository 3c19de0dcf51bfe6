using CoverTool.Fuzzing;
using Xunit.Abstractions;

namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>Data files and module maps of any bytes are read whole, or refused with a code.</summary>
public sealed class SealedFileFuzzTests(ITestOutputHelper output)
{
    private const int Originals = 40;

    private static readonly string[] Codes = ["CT2003", "CT2004", "CT2005", "CT2006", "CT2007", "CT2008"];

    [Fact]
    public void Data_files_of_any_bytes_are_read_or_refused()
    {
        RunResult[] runs = [Sample.Run(), .. Enumerable.Range(0, Originals).Select(seed => new RandomData(seed).Run())];
        SealedInput input = new(DataFile.Kind, [.. runs.Select(run => (Action<PayloadWriter>)(writer => DataFile.Write(writer, run)))]);
        new FuzzRun("data files", output).All(
            input.Make,
            bytes => Refusable(() => DataFile.Read(new MemoryStream(bytes), "x.covertool")),
            run =>
            {
                AssertReadsEqual(DataFile.Kind, run, DataFile.Write, DataFile.Read);
                Refusable(() => RunMerger.Merge([run, runs[0], run]));
            });
    }

    [Fact]
    public void Module_maps_of_any_bytes_are_read_or_refused()
    {
        ModuleMap[] maps = [Sample.Map(), .. Enumerable.Range(0, Originals).Select(seed => new RandomData(seed).Map())];
        SealedInput input = new(ModuleMapFile.Kind, [.. maps.Select(map => (Action<PayloadWriter>)(writer => ModuleMapWriter.Write(writer, map, "")))]);
        new FuzzRun("module maps", output).All(
            input.Make,
            bytes => Refusable(() => ModuleMapFile.Read(new MemoryStream(bytes), "x.map")),
            map => AssertReadsEqual(ModuleMapFile.Kind, map, (writer, value) => ModuleMapWriter.Write(writer, value, ""), ModuleMapFile.Read));
    }

    [Fact]
    public void What_was_written_is_read()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            RunResult run = new RandomData(seed).Run();
            Assert.Equal(Sample.Describe(run), Sample.Describe(DataFile.Read(Seal(DataFile.Kind, run, DataFile.Write), "x.covertool")));
        }
    }

    private static T? Refusable<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (CoverException refusal) when (Codes.Contains(refusal.Code))
        {
            Assert.NotEmpty(refusal.Message);
            return null;
        }
    }

    /// <summary>What was accepted can be written, and is then read the same.</summary>
    private static void AssertReadsEqual<T>(SealedFileKind kind, T value, Action<PayloadWriter, T> write, Func<Stream, string, T> read)
    {
        T again = read(Seal(kind, value, write), "again");
        Assert.True(Payload(value, write).AsSpan().SequenceEqual(Payload(again, write)), "it is not read as it was written");
    }

    private static MemoryStream Seal<T>(SealedFileKind kind, T value, Action<PayloadWriter, T> write)
    {
        using MemoryStream payload = new();
        byte[] header = SealedFile.Seal(payload, kind, writer => write(writer, value));
        return new MemoryStream([.. header, .. payload.ToArray()]);
    }

    private static byte[] Payload<T>(T value, Action<PayloadWriter, T> write)
    {
        using MemoryStream payload = new();
        write(new PayloadWriter(payload), value);
        return payload.ToArray();
    }
}
