using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using CoverTool.Data;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>The source files of one module that are measured, numbered in the order in which they are met.</summary>
internal sealed class SourceDocuments(Func<string, bool> isMeasured, SourceParser parser)
{
    private readonly Dictionary<string, SourceDocument?> _byPath = [];
    private readonly List<DocumentEntry> _entries = [];

    public ImmutableArray<DocumentEntry> Entries => [.. _entries];

    /// <summary>Whether a path of a PDB names a file of this machine that lies under a folder.</summary>
    public static bool IsLocal(string path, string sourceRoot)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return false;
        }

        string relative = Path.GetRelativePath(sourceRoot, path);
        bool isUnder = !Path.IsPathRooted(relative) && relative != ".." &&
            !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isUnder && File.Exists(path);
    }

    /// <summary>Returns the document, or null when it is not measured.</summary>
    public SourceDocument? Find(Document document)
    {
        if (!_byPath.TryGetValue(document.Url, out SourceDocument? found))
        {
            found = isMeasured(document.Url) ? Add(document) : null;
            _byPath.Add(document.Url, found);
        }

        return found;
    }

    // A file that was edited since would tell of other statements than were compiled.
    private static bool IsUnchanged(Document document)
    {
        if (!File.Exists(document.Url))
        {
            return false;
        }

        using FileStream file = File.OpenRead(document.Url);
        return document.HashAlgorithm switch
        {
            DocumentHashAlgorithm.SHA256 => SHA256.HashData(file).AsSpan().SequenceEqual(document.Hash),
            DocumentHashAlgorithm.SHA1 => HashOfSha1(file).AsSpan().SequenceEqual(document.Hash),
            _ => false,
        };
    }

    [SuppressMessage("Security", "CA5350", Justification = "The compiler chose the algorithm; nothing is protected by it.")]
    private static byte[] HashOfSha1(FileStream file) => SHA1.HashData(file);

    private SourceDocument Add(Document document)
    {
        _entries.Add(new DocumentEntry(document.Url, Path.GetFullPath(document.Url), document.HashAlgorithmGuid, [.. document.Hash]));
        return new SourceDocument(_entries.Count - 1, document.Url, IsUnchanged(document) ? parser.Open(document.Url) : null);
    }
}
