namespace CoverTool.Oracle.Tests.Counting;

/// <summary>A piece of source that is reached: a statement, the value of a lambda, an arm, a clause.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="Reached">How often it was.</param>
/// <param name="Trace">What compiled code has of it.</param>
internal sealed record SourceStatement(int Line, Tally Reached, StatementTrace Trace);
