namespace CoverTool.Data;

/// <summary>Why a module was not instrumented.</summary>
public enum SkipReason
{
    /// <summary>It belongs to a test project, and tests are not measured by default.</summary>
    TestProject,

    /// <summary>No portable PDB beside it, inside it, or where its debug directory says.</summary>
    NoSymbols,

    /// <summary>It has symbols, but none of its source files lies under the source root.</summary>
    NoLocalSources,

    /// <summary>Its PDB was made for another build of the module.</summary>
    SymbolsDoNotMatch,

    /// <summary>It is not a .NET module, or damaged.</summary>
    Unreadable,

    /// <summary>It mixes managed and native code (C++/CLI) and cannot be rewritten.</summary>
    MixedMode,

    /// <summary>It is a reference assembly: it has no code.</summary>
    ReferenceAssembly,

    /// <summary>Another coverage tool, or an earlier run, has already instrumented it.</summary>
    AlreadyInstrumented,

    /// <summary>It contains no method with a visible sequence point.</summary>
    NothingToMeasure,

    /// <summary>Rewriting it failed; the original stays in place.</summary>
    Failed,

    /// <summary>The user asked for it with <c>--skip-module</c>.</summary>
    ByPattern,

    /// <summary>The runtime beside it was trimmed, and lacks what instrumented modules need.</summary>
    TrimmedRuntime,
}
