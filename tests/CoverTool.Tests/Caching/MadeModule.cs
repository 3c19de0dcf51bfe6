using CoverTool.Data;
using CoverTool.Instrumenter.Caching;

namespace CoverTool.Tests.Caching;

/// <summary>Modules to keep in a cache, without anything instrumented.</summary>
internal static class MadeModule
{
    public const string Key = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    /// <summary>Another key.</summary>
    public static string KeyOf(int number) => number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    public static InstrumentedModule Of(string name, byte[]? symbols, int size = 100) => new(
        new ModuleMap(new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]), name, Path.GetFileNameWithoutExtension(name), Guid.Empty, 0, [], []),
        [.. Enumerable.Repeat((byte)name[0], size)],
        symbols);

    /// <summary>What there is to compare of two.</summary>
    public static (string Map, string Image, string? Symbols) Content(InstrumentedModule module)
    {
        using MemoryStream map = new();
        ModuleMapFile.Write(map, module.Map);
        return (
            Convert.ToHexString(map.ToArray()),
            Convert.ToHexString(module.Image),
            module.Symbols is null ? null : Convert.ToHexString(module.Symbols));
    }
}
