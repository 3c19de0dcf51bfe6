namespace CoverTool.Oracle.Tests.Counting;

/// <summary>What compiled code has of a statement, for a definition cannot be measured where nothing was compiled.</summary>
internal enum StatementTrace
{
    /// <summary>A sequence point of its own, if any.</summary>
    Exact,

    /// <summary>In Debug code a sequence point of its own; Release code may share one, for what does nothing but jump.</summary>
    ExactInDebug,

    /// <summary>A sequence point or none, as the compiler likes.</summary>
    Optional,
}
