using CoverTool.Restore;

namespace CoverTool.Selection;

/// <summary>What a module and the symbols beside it contain: modules that agree in it are instrumented once.</summary>
/// <param name="ModuleHash">SHA-256 of the module.</param>
/// <param name="SymbolsHash">SHA-256 of the PDB beside it, or null when there is none.</param>
internal sealed record ModuleContent(string ModuleHash, string? SymbolsHash)
{
    /// <summary>Reads the content.</summary>
    /// <returns>The content, or null when the module is gone.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ModuleContent? Read(string modulePath) => ContentHash.OfFile(modulePath) is { } hash
        ? new ModuleContent(hash, ContentHash.OfFile(SymbolsPath(modulePath)))
        : null;

    /// <summary>Where the PDB beside a module is.</summary>
    public static string SymbolsPath(string modulePath) => Path.ChangeExtension(modulePath, ".pdb");
}
