using System.Reflection;

namespace CoverTool.Instrumenter.Tests.Validity;

/// <summary>Finds what modules of packages refer to: beside them, else in other packages.</summary>
internal static class ReferenceFinder
{
    private static readonly Lazy<ILookup<string, string>> Libraries = new(() => Directory
        .EnumerateFiles(ModulesAtHand.PackageFolder, "*.dll", SearchOption.AllDirectories)
        .Where(path => path.Contains($"{Path.DirectorySeparatorChar}lib{Path.DirectorySeparatorChar}net", StringComparison.Ordinal))
        .OrderByDescending(path => path, StringComparer.Ordinal)
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase));

    private static readonly HashSet<string> Framework =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>The path of a referenced module, or null when the framework has it or nobody.</summary>
    public static string? Find(string modulePath, AssemblyName reference)
    {
        if (Framework.Contains(reference.Name!))
        {
            return null;
        }

        string beside = Path.Combine(Path.GetDirectoryName(modulePath)!, reference.Name + ".dll");
        return File.Exists(beside)
            ? beside
            : Libraries.Value[reference.Name!].OrderBy(path => AssemblyName.GetAssemblyName(path).Version == reference.Version ? 0 : 1).FirstOrDefault();
    }
}
