using CoverTool.Caching;
using CoverTool.Instrumenter.Caching;

namespace CoverTool.Tests.Caching;

public sealed class ModuleCacheEntryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("symbols")]
    public void What_is_written_is_read(string? symbols)
    {
        InstrumentedModule module = MadeModule.Of("Shop.dll", symbols is null ? null : System.Text.Encoding.UTF8.GetBytes(symbols));

        InstrumentedModule? read = ModuleCacheEntry.Read(MadeModule.Key, ModuleCacheEntry.Write(MadeModule.Key, module));

        Assert.Equal(MadeModule.Content(module), MadeModule.Content(read!));
    }

    [Fact]
    public void Any_changed_byte_makes_it_no_entry()
    {
        byte[] entry = ModuleCacheEntry.Write(MadeModule.Key, MadeModule.Of("Shop.dll", [1, 2, 3]));
        for (int i = 0; i < entry.Length; i++)
        {
            byte[] damaged = [.. entry];
            damaged[i] ^= 0x10;
            Assert.True(ModuleCacheEntry.Read(MadeModule.Key, damaged) is null, $"byte {i}");
        }
    }

    [Fact]
    public void Any_part_of_it_is_no_entry()
    {
        byte[] entry = ModuleCacheEntry.Write(MadeModule.Key, MadeModule.Of("Shop.dll", [1, 2, 3]));
        for (int length = 0; length < entry.Length; length++)
        {
            Assert.True(ModuleCacheEntry.Read(MadeModule.Key, entry[..length]) is null, $"{length} bytes");
        }

        Assert.Null(ModuleCacheEntry.Read(MadeModule.Key, [.. entry, 0]));
    }

    [Fact]
    public void An_entry_answers_its_own_key_only()
    {
        byte[] entry = ModuleCacheEntry.Write(MadeModule.Key, MadeModule.Of("Shop.dll", null));

        Assert.Null(ModuleCacheEntry.Read(MadeModule.KeyOf(1), entry));
    }
}
