namespace CoverTool.Data;

/// <summary>How a payload gives the local path of a source file.</summary>
internal enum PathForm
{
    /// <summary>The file was not found when the module was instrumented.</summary>
    None,

    /// <summary>Relative to the source root, with '/'.</summary>
    BelowRoot,

    /// <summary>The full path.</summary>
    Whole,
}
