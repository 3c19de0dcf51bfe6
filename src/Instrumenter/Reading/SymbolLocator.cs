using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Data;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Finds the portable PDB of a module: inside it, beside it, or where its debug directory says.</summary>
internal static class SymbolLocator
{
    /// <summary>Exactly one of the results is null.</summary>
    public static (FoundSymbols? Symbols, InstrumentationResult.Skipped? Skipped) Find(PEReader pe, string modulePath)
    {
        ImmutableArray<DebugDirectoryEntry> directory = pe.ReadDebugDirectory();
        foreach (DebugDirectoryEntry entry in directory)
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                return (new FoundSymbols(ReadEmbedded(pe, entry), null, IsEmbedded: true), null);
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
            if (!File.Exists(candidate))
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
            return !id.IsEmpty && new BlobContentId(id) == expected
                ? null
                : new InstrumentationResult.Skipped(SkipReason.SymbolsDoNotMatch, $"'{path}' belongs to another build of it: build it again");
        }
        catch (BadImageFormatException)
        {
            return NoSymbols($"'{path}' is damaged");
        }
    }

    private static byte[] ReadEmbedded(PEReader pe, DebugDirectoryEntry entry)
    {
        using MetadataReaderProvider provider = pe.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader reader = provider.GetMetadataReader();
        unsafe
        {
            return new ReadOnlySpan<byte>(reader.MetadataPointer, reader.MetadataLength).ToArray();
        }
    }

    private static InstrumentationResult.Skipped NoSymbols(string detail) => new(SkipReason.NoSymbols, detail);
}
