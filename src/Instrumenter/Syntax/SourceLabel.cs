namespace CoverTool.Instrumenter.Syntax;

/// <summary>A label of a switch statement, other than <c>default</c>.</summary>
/// <param name="Section">Counts the sections of the switch from 0.</param>
/// <param name="Pattern">What it asks; with a <c>when</c>, both.</param>
/// <param name="Clause">Its <c>when</c>, if any.</param>
/// <param name="ClauseStart">Line and column, from 1, where that starts.</param>
internal sealed record SourceLabel(int Section, SourcePattern Pattern, SourceClause? Clause, (int Line, int Column) ClauseStart);
