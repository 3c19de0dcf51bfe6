using System.Buffers.Binary;
using System.IO.Compression;

namespace CoverTool.Data.Tests;

public sealed class DataFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("coverage.covertool");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read()
    {
        RunResult run = Sample.Run();
        DataFile.Write(File, run);
        Assert.Equal(Sample.Describe(run), Sample.Describe(DataFile.Read(File)));
    }

    [Fact]
    public void A_run_without_anything_is_read()
    {
        RunResult run = new("/src", [], [], []);
        DataFile.Write(File, run);
        Assert.Equal(Sample.Describe(run), Sample.Describe(DataFile.Read(File)));
    }

    [Fact]
    public void Source_files_move_to_the_root_of_this_machine()
    {
        DataFile.Write(File, Sample.Run());
        RunResult moved = DataFile.Read(File, @"D:\work\shop");

        Assert.Equal(@"D:\work\shop", moved.SourceRoot);
        Assert.Equal(
            [@"D:\work\shop\src\Cart.cs", "", "/elsewhere/Shared.cs"],
            moved.Modules[0].Map.Documents.Select(document => document.LocalPath));
    }

    [Fact]
    public void Writing_replaces_the_old_file_and_leaves_nothing_else()
    {
        DataFile.Write(File, Sample.Run());
        RunResult second = Sample.Run() with { SkippedModules = [] };
        DataFile.Write(File, second);

        Assert.Equal(Sample.Describe(second), Sample.Describe(DataFile.Read(File)));
        Assert.Equal([File], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_and_leaves_nothing()
    {
        Directory.CreateDirectory(File);
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Write(File, Sample.Run()));

        Assert.Equal("CT2002", failure.Code);
        Assert.Contains(File, failure.Message, StringComparison.Ordinal);
        Assert.Equal([File], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2001", failure.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("<?xml version=\"1.0\"?><coverage line-rate=\"1\" branch-rate=\"1\" version=\"1.9\" timestamp=\"1\"/>")]
    public void Another_kind_of_file_is_named_so(string content)
    {
        System.IO.File.WriteAllText(File, content);
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2003", failure.Code);
    }

    [Fact]
    public void A_module_map_is_not_a_data_file()
    {
        ModuleMapFile.Write(File, Sample.Map());
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2003", failure.Code);
    }

    [Fact]
    public void Every_cut_is_found()
    {
        DataFile.Write(File, Sample.Run());
        byte[] whole = System.IO.File.ReadAllBytes(File);
        for (int length = 8; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
            Assert.Equal("CT2004", failure.Code);
        }
    }

    [Fact]
    public void Every_changed_byte_is_found()
    {
        DataFile.Write(File, Sample.Run());
        byte[] whole = System.IO.File.ReadAllBytes(File);
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 0x10;
            System.IO.File.WriteAllBytes(File, changed);
            CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
            Assert.True(failure.Code is "CT2003" or "CT2004" or "CT2005" or "CT2006", failure.Message);
        }
    }

    [Fact]
    public void Bytes_after_the_end_are_found()
    {
        DataFile.Write(File, Sample.Run());
        System.IO.File.AppendAllText(File, "x");
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2005", failure.Code);
    }

    [Fact]
    public void A_file_of_a_newer_version_asks_for_an_update()
    {
        DataFile.Write(File, Sample.Run());
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(SealedFile.VersionOffset), DataFile.Kind.Version + 1);
        System.IO.File.WriteAllBytes(File, bytes);

        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2006", failure.Code);
        Assert.Contains("Update covertool", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_an_older_version_says_what_to_do()
    {
        DataFile.Write(File, Sample.Run());
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(SealedFile.VersionOffset), 1);
        System.IO.File.WriteAllBytes(File, bytes);

        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2008", failure.Code);
        Assert.Contains("Measure again", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_that_lies_behind_a_good_checksum_is_damage_and_never_another_failure()
    {
        SealedFileKind kind = new(0x5441444E55525643, 3, "a data file");
        byte[] payload = Payload();
        int damaged = 0;
        for (int i = 0; i < payload.Length; i++)
        {
            foreach (byte change in new byte[] { 0x01, 0x40, 0x80, 0xFF })
            {
                byte[] changed = [.. payload];
                changed[i] ^= change;
                SealedFile.Write(File, kind, writer => writer.WriteBytes(changed));
                if (Record.Exception(() => DataFile.Read(File)) is Exception failure)
                {
                    Assert.Equal("CT2005", Assert.IsType<CoverException>(failure).Code);
                    damaged++;
                }
            }
        }

        // Most bytes are letters of texts and parts of identifiers, where any value is as good as another.
        Assert.InRange(damaged, 200, 4 * payload.Length);
    }

    [Fact]
    public void A_promise_of_many_modules_takes_no_memory()
    {
        SealedFileKind kind = new(0x5441444E55525643, 3, "a data file");
        SealedFile.Write(File, kind, writer =>
        {
            writer.WriteText("/src");
            writer.WriteCount(int.MaxValue);
            writer.WriteBytes(new byte[1000]);
        });

        long before = GC.GetAllocatedBytesForCurrentThread();
        CoverException failure = Assert.Throws<CoverException>(() => DataFile.Read(File));
        Assert.Equal("CT2005", failure.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private byte[] Payload()
    {
        DataFile.Write(File, Sample.Run());
        using FileStream stream = System.IO.File.OpenRead(File);
        stream.Position = SealedFile.HeaderSize;
        using DeflateStream inflate = new(stream, CompressionMode.Decompress);
        using MemoryStream payload = new();
        inflate.CopyTo(payload);
        return payload.ToArray();
    }
}
