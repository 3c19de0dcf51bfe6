using System.Buffers.Binary;
using System.Security.Cryptography;
using CoverTool.Data;
using CoverTool.Instrumenter.Caching;

namespace CoverTool.Caching;

/// <summary>
/// An instrumented module as a file of the cache. What is damaged, cut off, of another version or under another's name is none.
/// docs/formats.md has the layout.
/// </summary>
internal static class ModuleCacheEntry
{
    /// <summary>"CVMODULE".</summary>
    private const long Magic = 0x454C55444F4D5643;

    /// <summary>What an older or newer covertool would make of a module has another key; this is for the layout alone.</summary>
    private const int Version = 1;

    private const int VersionOffset = 8;
    private const int HasSymbolsOffset = 12;
    private const int MapLengthOffset = 16;
    private const int ImageLengthOffset = 20;
    private const int KeyOffset = 24;
    private const int KeySize = 32;
    private const int ChecksumOffset = KeyOffset + KeySize;
    private const int HeaderSize = ChecksumOffset + SHA256.HashSizeInBytes;

    /// <summary>The bytes of an entry.</summary>
    /// <param name="key">64 hexadecimal digits.</param>
    /// <param name="module">What it holds.</param>
    public static byte[] Write(string key, InstrumentedModule module)
    {
        using MemoryStream stream = new();
        stream.SetLength(HeaderSize);
        stream.Position = HeaderSize;
        ModuleMapFile.Write(stream, module.Map);
        long mapLength = stream.Length - HeaderSize;
        stream.Write(module.Image);
        stream.Write(module.Symbols);

        byte[] entry = stream.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(entry, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(VersionOffset), Version);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(HasSymbolsOffset), module.Symbols is null ? 0 : 1);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(MapLengthOffset), (int)mapLength);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(ImageLengthOffset), module.Image.Length);
        Seal(key, entry);
        return entry;
    }

    /// <summary>Gives an entry its key and its checksum, if it is long enough to have them.</summary>
    internal static void Seal(string key, byte[] entry)
    {
        if (entry.Length >= HeaderSize)
        {
            Convert.FromHexString(key).CopyTo(entry, KeyOffset);
            Checksum(entry).CopyTo(entry, ChecksumOffset);
        }
    }

    /// <summary>What an entry holds, or null when it is not whole or not what the key asks for.</summary>
    public static InstrumentedModule? Read(string key, byte[] entry)
    {
        if (entry.Length < HeaderSize
            || BinaryPrimitives.ReadInt64LittleEndian(entry) != Magic
            || BinaryPrimitives.ReadInt32LittleEndian(entry.AsSpan(VersionOffset)) != Version
            || !entry.AsSpan(KeyOffset, KeySize).SequenceEqual(Convert.FromHexString(key))
            || !entry.AsSpan(ChecksumOffset, SHA256.HashSizeInBytes).SequenceEqual(Checksum(entry)))
        {
            return null;
        }

        int hasSymbols = BinaryPrimitives.ReadInt32LittleEndian(entry.AsSpan(HasSymbolsOffset));
        long mapLength = BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(MapLengthOffset));
        long imageLength = BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(ImageLengthOffset));
        long symbolsStart = HeaderSize + mapLength + imageLength;
        if (symbolsStart > entry.Length || hasSymbols is not (0 or 1) || (hasSymbols == 0 && symbolsStart != entry.Length))
        {
            return null;
        }

        int imageStart = HeaderSize + (int)mapLength;
        return ReadMap(entry, (int)mapLength) is { } map
            ? new InstrumentedModule(map, entry[imageStart..(int)symbolsStart], hasSymbols == 1 ? entry[(int)symbolsStart..] : null)
            : null;
    }

    private static ModuleMap? ReadMap(byte[] entry, int length)
    {
        try
        {
            using MemoryStream stream = new(entry, HeaderSize, length, writable: false);
            return ModuleMapFile.Read(stream, "a map in the cache");
        }
        catch (CoverException)
        {
            return null;
        }
    }

    /// <summary>Of all but the place where it stands itself.</summary>
    private static byte[] Checksum(byte[] entry)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(entry, 0, ChecksumOffset);
        hash.AppendData(entry, HeaderSize, entry.Length - HeaderSize);
        return hash.GetHashAndReset();
    }
}
