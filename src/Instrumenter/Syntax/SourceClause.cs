using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>The condition of a <c>when</c>.</summary>
/// <param name="Relations">The comparisons of its last operand, or of all of it when it is one.</param>
/// <param name="IsNegated">Whether that is true when what its code tests is false: <c>!a</c>, <c>a != b</c>.</param>
/// <param name="Operator">The operator between its operands, <c>&amp;&amp;</c> or <c>||</c>; empty for a single operand, null for several operators.</param>
internal sealed record SourceClause(ImmutableArray<SourceRelation> Relations, bool IsNegated, string? Operator);
