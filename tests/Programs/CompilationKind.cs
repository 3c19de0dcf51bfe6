using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CoverTool.Tests.Programs;

/// <summary>How a program is to be compiled.</summary>
public sealed record CompilationKind
{
    public OptimizationLevel Configuration { get; init; } = OptimizationLevel.Debug;

    /// <summary>Whether the SDK's compiler is used, and not that of the compiler package.</summary>
    public bool UsesSdk { get; init; }

    /// <summary>Null for no symbols at all.</summary>
    public DebugInformationFormat? Symbols { get; init; } = DebugInformationFormat.PortablePdb;

    /// <summary>Where a PDB of its own goes; beside the program unless set.</summary>
    public string? SymbolsPath { get; init; }

    /// <summary>Source that a generator made: it is in the PDB, and in no file. Null for none.</summary>
    public string? GeneratedSource { get; init; }

    /// <summary>Paths of source files beside the one that names the program.</summary>
    public IReadOnlyList<string> MoreSources { get; init; } = [];

    /// <summary>What the PDB is to say in place of the beginning of paths, as with the property <c>PathMap</c>; null for the truth.</summary>
    public KeyValuePair<string, string>? PathMap { get; init; }

    /// <summary>Whether the assembly carries a public key, as strong-named ones do.</summary>
    public bool HasStrongName { get; init; }

    /// <summary>Whether only a reference assembly is made.</summary>
    public bool IsReferenceAssembly { get; init; }
}
