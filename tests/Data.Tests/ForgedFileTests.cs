using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoverTool.Data.Tests;

/// <summary>Files with right lengths and checksums, and a content that only somebody who means harm would write.</summary>
public sealed class ForgedFileTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("coverage.covertool");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(200)]
    [InlineData(17)]
    public void A_small_file_that_inflates_to_a_large_one_is_refused_before_it_does(int megabytes)
    {
        Forge(new byte[megabytes * Megabyte], megabytes * Megabyte);

        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertDamaged("header contradicts");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
    }

    [Fact]
    public void A_file_that_inflates_to_more_than_it_says_is_refused()
    {
        byte[] payload = Payload(writer => DataFile.Write(writer, Sample.Run()));
        Forge([.. payload, 0], payload.Length);
        AssertDamaged("longer than its content");
    }

    [Fact]
    public void A_file_that_inflates_to_less_than_it_says_is_refused()
    {
        byte[] payload = Payload(writer => DataFile.Write(writer, Sample.Run()));
        Forge(payload, payload.Length + 1);
        AssertDamaged("longer than its content");
    }

    [Fact]
    public void Data_too_regular_to_be_believed_is_written_so_that_it_is()
    {
        RunResult run = Sample.Run();
        SequencePointEntry[] points = [.. Enumerable.Range(0, 300_000).Select(i => new SequencePointEntry(0, i + 1, 9, i + 1, 40, CounterSum.Of(i)))];
        ModuleMap map = Sample.Map() with { CounterCount = points.Length, Methods = [new MethodEntry("T", "M", "()", [.. points], [])] };
        DataFile.Write(File, run with { Modules = [new ModuleCounts(map, [.. new long[points.Length]])] });

        Assert.Equal(points.Length, DataFile.Read(File).Modules[0].Counters.Length);
    }

    [Fact]
    public void A_number_in_more_bytes_than_it_needs_is_refused()
    {
        Forge([0x80, 0x00]);
        AssertDamaged("too many bytes");
    }

    [Fact]
    public void A_number_of_more_than_64_bits_is_refused()
    {
        Forge([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02]);
        AssertDamaged("out of range");
    }

    [Fact]
    public void A_text_that_is_not_in_UTF8_is_refused()
    {
        Forge([0, 2, 0xC3, 0x28, 0, 0, 0, 0, 0, 0]);
        AssertDamaged("UTF-8");
    }

    [Fact]
    public void A_module_that_occurs_twice_is_refused()
    {
        RunResult run = Sample.Run();
        DataFile.Write(File, run with { Modules = [run.Modules[0], run.Modules[0]] });
        AssertDamaged("occurs twice");
    }

    [Fact]
    public void A_process_that_occurs_twice_is_refused()
    {
        RunResult run = Sample.Run();
        DataFile.Write(File, run with { Processes = [run.Processes[0], run.Processes[0]] });
        AssertDamaged("occurs twice");
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/src/../../../etc/passwd")]
    [InlineData("//etc/passwd")]
    public void A_source_file_that_leaves_the_source_root_is_refused(string path)
    {
        WriteWith(map => map with { Documents = [map.Documents[0] with { LocalPath = Sample.Root + path }, .. map.Documents[1..]] });
        AssertDamaged("source root");
    }

    [Theory]
    [InlineData(10, 9)]
    [InlineData(1, int.MaxValue)]
    [InlineData(SequencePointEntry.LargestLine + 1, SequencePointEntry.LargestLine + 1)]
    public void A_statement_on_lines_that_no_file_has_is_refused(int startLine, int endLine)
    {
        MethodEntry method = new("T", "M", "()", [new SequencePointEntry(0, startLine, 1, endLine, 2, CounterSum.Of(0))], []);
        WriteWith(map => map with { Methods = [method] });
        AssertDamaged("no file has");
    }

    [Fact]
    public void A_map_that_promises_more_counters_than_it_has_bytes_is_refused()
    {
        string path = _folder.File("shop.map");
        ModuleMapFile.Write(path, Sample.Map() with { CounterCount = int.MaxValue - 1 });

        CoverException failure = Assert.Throws<CoverException>(() => ModuleMapFile.Read(path));
        Assert.Equal("CT2005", failure.Code);
    }

    private void WriteWith(Func<ModuleMap, ModuleMap> change)
    {
        ImmutableArray<long> counters = [.. new long[Sample.Map().CounterCount]];
        DataFile.Write(File, Sample.Run() with { Modules = [new ModuleCounts(change(Sample.Map()), counters)] });
    }

    private static byte[] Payload(Action<PayloadWriter> content)
    {
        using MemoryStream payload = new();
        content(new PayloadWriter(payload));
        return payload.ToArray();
    }

    private void Forge(byte[] payload, long? promised = null)
    {
        using MemoryStream deflated = new();
        using (DeflateStream deflate = new(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(payload);
        }

        byte[] header = new byte[SealedFile.HeaderSize];
        BinaryPrimitives.WriteInt64LittleEndian(header, DataFile.Kind.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(SealedFile.VersionOffset), DataFile.Kind.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(SealedFile.PayloadLengthOffset), deflated.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(SealedFile.DecodedLengthOffset), promised ?? payload.Length);
        SHA256.HashData(deflated.ToArray(), header.AsSpan(SealedFile.ChecksumOffset));
        System.IO.File.WriteAllBytes(File, [.. header, .. deflated.ToArray()]);
    }

    private void AssertDamaged(string reason)
    {
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2005", failure.Code);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
