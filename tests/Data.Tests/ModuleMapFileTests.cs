namespace CoverTool.Data.Tests;

public sealed class ModuleMapFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read()
    {
        string path = _folder.File("maps/shop" + ModuleMapFile.Extension);
        ModuleMapFile.Write(path, Sample.Map());

        Assert.Equal(Sample.Describe(Sample.Map()), Sample.Describe(ModuleMapFile.Read(path)));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.File("maps")));
    }

    [Fact]
    public void A_map_that_points_past_its_counters_is_damaged()
    {
        string path = _folder.File("shop.map");
        ModuleMapFile.Write(path, Sample.Map() with { CounterCount = 5 });

        CoverException failure = Assert.Throws<CoverException>(() => ModuleMapFile.Read(path));
        Assert.Equal("CT2005", failure.Code);
    }

    [Fact]
    public void A_map_that_points_past_its_documents_is_damaged()
    {
        string path = _folder.File("shop.map");
        ModuleMap map = Sample.Map();
        ModuleMapFile.Write(path, map with { Documents = map.Documents[..2] });

        CoverException failure = Assert.Throws<CoverException>(() => ModuleMapFile.Read(path));
        Assert.Equal("CT2005", failure.Code);
    }

    [Fact]
    public void A_map_that_points_past_its_attributes_is_damaged()
    {
        string path = _folder.File("shop.map");
        ModuleMap map = Sample.Map();
        ModuleMapFile.Write(path, map with { AttributeLists = map.AttributeLists[..1] });

        CoverException failure = Assert.Throws<CoverException>(() => ModuleMapFile.Read(path));
        Assert.Equal("CT2005", failure.Code);
    }

    [Fact]
    public void A_large_map_is_small_on_disk()
    {
        string path = _folder.File("large.map");
        SequencePointEntry[] points =
            [.. Enumerable.Range(0, 100_000).Select(i => new SequencePointEntry(0, i + 1, 9, i + 1, 40, CounterSum.Of(i)))];
        ModuleMapFile.Write(path, Sample.Map() with
        {
            CounterCount = points.Length,
            Methods = [new MethodEntry("T", "M", "()", [.. points], [])],
        });

        Assert.Equal(points.Length, ModuleMapFile.Read(path).Methods[0].SequencePoints.Length);
        Assert.InRange(new FileInfo(path).Length, 1, 100_000);
    }
}
