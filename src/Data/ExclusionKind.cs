namespace CoverTool.Data;

/// <summary>What a rule of an <see cref="ExclusionPolicy"/> looks at, and what it does.</summary>
public enum ExclusionKind
{
    /// <summary>Excludes code to which an attribute applies.</summary>
    ExcludeAttribute,

    /// <summary>Excludes source files.</summary>
    ExcludeFile,

    /// <summary>Excludes all source files that no such rule names.</summary>
    IncludeFile,

    /// <summary>Excludes types.</summary>
    ExcludeType,

    /// <summary>Excludes all types that no such rule names.</summary>
    IncludeType,

    /// <summary>Excludes modules.</summary>
    ExcludeModule,

    /// <summary>Excludes all modules that no such rule names.</summary>
    IncludeModule,
}
