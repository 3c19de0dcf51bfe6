using CoverTool.Data;

namespace CoverTool.Instrumenter;

/// <summary>The outcome of instrumenting one module: either rewritten, or skipped with a reason.</summary>
public abstract record InstrumentationResult
{
    private InstrumentationResult()
    {
    }

    /// <summary>The module was rewritten.</summary>
    /// <param name="Map">What its counters mean.</param>
    /// <param name="Image">The bytes of the instrumented module.</param>
    /// <param name="Symbols">The bytes of its portable PDB, or null when the PDB is inside <paramref name="Image"/>.</param>
    /// <param name="SymbolsPath">Where <paramref name="Symbols"/> belongs: the path of the original PDB beside the module.</param>
    public sealed record Instrumented(ModuleMap Map, byte[] Image, byte[]? Symbols, string? SymbolsPath) : InstrumentationResult;

    /// <summary>The module stays as it is.</summary>
    /// <param name="Reason">The kind of reason.</param>
    /// <param name="Detail">The reason in words.</param>
    public sealed record Skipped(SkipReason Reason, string Detail) : InstrumentationResult;
}
