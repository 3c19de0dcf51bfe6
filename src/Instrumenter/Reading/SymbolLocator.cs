using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Checking;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Finds the portable PDB of a module: inside it, beside it, or where its debug directory says.</summary>
internal static class SymbolLocator
{
    private const int EmbeddedHeaderSize = 2 * sizeof(int);

    /// <summary>Exactly one of the results is null.</summary>
    public static (FoundSymbols? Symbols, InstrumentationResult.Skipped? Skipped) Find(PEReader pe, string modulePath)
    {
        ImmutableArray<DebugDirectoryEntry> directory = pe.ReadDebugDirectory();
        foreach (DebugDirectoryEntry entry in directory)
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                return ReadEmbedded(pe, entry);
            }
        }

        foreach (DebugDirectoryEntry entry in directory)
        {
            if (entry.Type == DebugDirectoryEntryType.CodeView)
            {
                return FindFile(pe.ReadCodeViewDebugDirectoryData(entry), entry.Stamp, modulePath);
            }
        }

        return (null, NoSymbols("it was built without a PDB: build it with <DebugType>portable</DebugType> or embedded"));
    }

    private static (FoundSymbols? Symbols, InstrumentationResult.Skipped? Skipped) FindFile(
        CodeViewDebugDirectoryData codeView, uint stamp, string modulePath)
    {
        BlobContentId expected = new(codeView.Guid, stamp);
        string folder = Path.GetDirectoryName(modulePath)!;
        string recordedName = codeView.Path[(codeView.Path.LastIndexOfAny(['/', '\\']) + 1)..];
        string besideByName = Path.ChangeExtension(modulePath, ".pdb");

        InstrumentationResult.Skipped? refused = null;
        foreach (string candidate in new[] { besideByName, Path.Combine(folder, recordedName), codeView.Path }.Distinct())
        {
            // The path comes from the module: what it names may be a device that never ends, or a pipe that never starts.
            if (!candidate.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase) || !File.Exists(candidate) || new FileInfo(candidate).Length == 0)
            {
                continue;
            }

            byte[] content = File.ReadAllBytes(candidate);
            refused = Refuse(content, expected, candidate);
            if (refused is null)
            {
                bool isBeside = Path.GetDirectoryName(candidate) == folder;
                return (new FoundSymbols(content, isBeside ? candidate : null, IsEmbedded: false), null);
            }
        }

        return (null, refused ?? NoSymbols($"its PDB '{recordedName}' is neither beside it nor at '{codeView.Path}'"));
    }

    private static InstrumentationResult.Skipped? Refuse(byte[] content, BlobContentId expected, string path)
    {
        if (!content.AsSpan().StartsWith("BSJB"u8))
        {
            return NoSymbols($"'{path}' is a Windows PDB: build with <DebugType>portable</DebugType>");
        }

        try
        {
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(content));
            ImmutableArray<byte> id = provider.GetMetadataReader().DebugMetadataHeader?.Id ?? [];
            if (id.IsEmpty || new BlobContentId(id) != expected)
            {
                return new InstrumentationResult.Skipped(SkipReason.SymbolsDoNotMatch, $"'{path}' belongs to another build of it: build it again");
            }

            return CheckContent(content) is { } damage ? NoSymbols($"'{path}' is damaged: {damage}") : null;
        }
        catch (BadImageFormatException)
        {
            return NoSymbols($"'{path}' is damaged");
        }
    }

    private static (FoundSymbols? Symbols, InstrumentationResult.Skipped? Skipped) ReadEmbedded(PEReader pe, DebugDirectoryEntry entry)
    {
        try
        {
            // "MPDB", the length of the PDB, and the PDB, compressed with deflate.
            byte[] data = [.. pe.GetEntireImage().GetContent(entry.DataPointer, entry.DataSize)];
            byte[] content = Inflation.Inflate(data, EmbeddedHeaderSize, BitConverter.ToInt32(data, sizeof(int)));
            return CheckContent(content) is { } damage
                ? (null, NoSymbols($"its embedded PDB is damaged: {damage}"))
                : (new FoundSymbols(content, null, IsEmbedded: true), null);
        }
        catch (Exception exception) when (exception is BadImageFormatException or ArgumentException)
        {
            return (null, NoSymbols($"its embedded PDB is damaged: {exception.Message}"));
        }
    }

    /// <summary>What is wrong with a PDB, or null.</summary>
    private static string? CheckContent(byte[] content)
    {
        try
        {
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(content));
            SymbolsCheck.Check(provider.GetMetadataReader());
            return null;
        }
        catch (BadImageFormatException exception)
        {
            return exception.Message;
        }
    }

    private static InstrumentationResult.Skipped NoSymbols(string detail) => new(SkipReason.NoSymbols, detail);
}
