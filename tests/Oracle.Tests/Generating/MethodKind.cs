namespace CoverTool.Oracle.Tests.Generating;

/// <summary>How a generated method runs.</summary>
internal enum MethodKind
{
    Plain,
    Async,
    Iterator,
    AsyncIterator,
}
