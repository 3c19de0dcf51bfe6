namespace CoverTool.Reporter.Exclusions;

/// <summary>What kind of thing excludes code.</summary>
public enum ExclusionSource
{
    /// <summary>The module, by a pattern of the user's.</summary>
    Module,

    /// <summary>The source file, by a pattern of the user's.</summary>
    File,

    /// <summary>The type, by a pattern of the user's.</summary>
    Type,

    /// <summary>A tool wrote the code.</summary>
    Generated,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>A comment in the source.</summary>
    Comment,
}
