using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Instrumenter.Reading;

namespace CoverTool.Instrumenter.Tests.Validity;

/// <summary>The modules with symbols on this machine that a check of validity takes.</summary>
internal static class ModulesAtHand
{
    /// <summary>With this variable set to <c>1</c> the check takes everything that it finds.</summary>
    private const string WideVariable = "COVERTOOL_TEST_EVERYTHING";

    // Built by others, with other options and from other sources than the project's own.
    private static readonly string[] PackagesOfShortForm = ["mono.cecil", "system.commandline", "xunit.extensibility.core"];

    /// <summary>Where packages are restored to.</summary>
    public static string PackageFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ??
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The project's own modules, and those of some packages, or of all packages and the SDK; copies only once.</summary>
    public static IEnumerable<string> Find()
    {
        IEnumerable<string> folders = Environment.GetEnvironmentVariable(WideVariable) == "1"
            ? [PackageFolder, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."))]
            : PackagesOfShortForm.Select(package => Path.Combine(PackageFolder, package));
        IEnumerable<string> own = Directory.GetFiles(AppContext.BaseDirectory, "CoverTool.*.dll").Order(StringComparer.Ordinal);
        return own
            .Concat(folders.SelectMany(ModulesUnder))
            .Select(path => (Path: path, Id: Identify(path)))
            .Where(module => module.Id is not null)
            .DistinctBy(module => module.Id)
            .Select(module => module.Path);
    }

    private static IEnumerable<string> ModulesUnder(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".dll" or ".exe")
        .Order(StringComparer.Ordinal);

    // Null for what is not a module, or has no symbols.
    private static Guid? Identify(string path)
    {
        try
        {
            using PEReader pe = new(File.OpenRead(path));
            if (!pe.HasMetadata || SymbolLocator.Find(pe, path).Symbols is null)
            {
                return null;
            }

            MetadataReader metadata = pe.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
