using CoverTool.Caching;
using CoverTool.Data;
using CoverTool.Fuzzing;
using CoverTool.Tests.Caching;
using Xunit.Abstractions;

namespace CoverTool.Tests.Fuzzing;

/// <summary>Entries of the cache of any bytes are read or are none, also where their checksum is right.</summary>
public sealed class ModuleCacheFuzzTests(ITestOutputHelper output)
{
    private readonly byte[][] _entries =
    [
        ModuleCacheEntry.Write(MadeModule.Key, MadeModule.Of("Shop.dll", [1, 2, 3])),
        ModuleCacheEntry.Write(MadeModule.Key, MadeModule.Of("Cart.dll", null)),
    ];

    [Fact]
    public void Entries_of_any_bytes_are_read() => new FuzzRun("entries of the cache", output).All(
        Make,
        entry => ModuleCacheEntry.Read(MadeModule.Key, entry),
        module =>
        {
            Assert.NotNull(module.Image);
            using MemoryStream map = new();
            ModuleMapFile.Write(map, module.Map);
        });

    private byte[] Make(Mutator mutator)
    {
        byte[] entry = mutator.Mutate(mutator.OneOf(_entries), _entries);
        if (mutator.Random.Next(4) != 0)
        {
            ModuleCacheEntry.Seal(MadeModule.Key, entry);
        }

        return entry;
    }
}
