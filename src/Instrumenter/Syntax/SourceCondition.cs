namespace CoverTool.Instrumenter.Syntax;

/// <summary>A decision as it stands in the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsValue">
/// Whether its outcome is the value of its expression (<c>b</c> in <c>return a &amp;&amp; b</c>), so that no jump need follow it.
/// </param>
/// <param name="MayFuse">
/// Whether the compiler may have needed no test for it: a <c>??</c> behind a <c>?.</c> asks what that has asked.
/// </param>
internal readonly record struct SourceCondition(ConditionKind Kind, bool IsValue, bool MayFuse = false);
