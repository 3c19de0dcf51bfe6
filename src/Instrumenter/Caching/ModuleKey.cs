using System.Security.Cryptography;
using System.Text;
using CoverTool.Data;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Sources;

namespace CoverTool.Instrumenter.Caching;

/// <summary>
/// Makes the key under which an instrumented module is kept: a hash of all that goes into it. Whatever is read besides, or asked
/// for in a request, has to go in here, or a run gets what belongs to another question.
/// </summary>
internal static class ModuleKey
{
    /// <summary>The key.</summary>
    /// <param name="file">The module and its symbols.</param>
    /// <param name="sources">The sources as they are read.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="collectorPath">The path that goes into the module: its length does matter.</param>
    public static string Of(ModuleFile file, SourceFiles sources, InstrumentationRequest request, string collectorPath)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // What rewrites, and what says how a map is made. Versions of packages are in the first, as references.
        Append(hash, typeof(ModuleKey).Module.ModuleVersionId.ToByteArray());
        Append(hash, typeof(ModuleMap).Module.ModuleVersionId.ToByteArray());

        Append(hash, Path.GetFileName(file.Path));
        Append(hash, file.Content);
        Append(hash, [file.Symbols.IsEmbedded ? (byte)1 : (byte)0, file.Symbols.Path is null ? (byte)1 : (byte)0]);
        Append(hash, file.Symbols.Content);
        Append(hash, request.Sources.Root);
        Append(hash, [request.OptimizesDebugCode ? (byte)1 : (byte)0, (byte)request.ProbeDensity]);
        Append(hash, BitConverter.GetBytes(collectorPath.Length));
        foreach ((CompiledSource compiled, LocalSource local) in sources.All)
        {
            Append(hash, compiled.Path);
            Append(hash, local.Path);
            Append(hash, [local.Exists ? (byte)1 : (byte)0]);
            Append(hash, local.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text) => Append(hash, Encoding.UTF8.GetBytes(text));

    // With its length: the end of one must not be taken for the start of the next.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
