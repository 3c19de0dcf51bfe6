using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CoverTool.Selection;

/// <summary>
/// Recognises a self-contained program whose runtime was trimmed to what the program itself needs. Instrumented modules need
/// more: one that misses it throws into the program.
/// </summary>
internal static class TrimmedRuntime
{
    private const string CoreLibrary = "System.Private.CoreLib.dll";

    /// <summary>The least used of what instrumented modules call to find the collector, by type.</summary>
    private static readonly ImmutableDictionary<string, string> Needed = new Dictionary<string, string>
    {
        ["System.Reflection.Assembly"] = "LoadFile",
        ["System.Runtime.InteropServices.GCHandle"] = "AddrOfPinnedObject",
        ["System.IO.File"] = "Exists",
        ["System.Reflection.MethodBase"] = "Invoke",
        ["System.Type"] = "GetMethod",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What the runtime in a folder lacks, or null when it lacks nothing or there is none.</summary>
    public static string? MissingIn(string folder)
    {
        string path = Path.Combine(folder, CoreLibrary);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using PEReader module = new(File.OpenRead(path));
            return MissingIn(module.GetMetadataReader());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    private static string? MissingIn(MetadataReader metadata)
    {
        HashSet<string> missing = [.. Needed.Keys];
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            string name = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            if (Needed.TryGetValue(name, out string? member)
                && type.GetMethods().Any(method => metadata.GetString(metadata.GetMethodDefinition(method).Name) == member))
            {
                missing.Remove(name);
            }
        }

        return missing.Order(StringComparer.Ordinal).Select(name => $"{name}.{Needed[name]}").FirstOrDefault();
    }
}
