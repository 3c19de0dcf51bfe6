using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>A pattern as it stands in the source, without what a value is named.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Parts">The patterns it is made of.</param>
internal sealed record SourcePattern(PatternKind Kind, params ImmutableArray<SourcePattern> Parts)
{
    /// <summary>It always matches.</summary>
    public static readonly SourcePattern Anything = new(PatternKind.Anything);

    /// <summary>It matches null.</summary>
    public static readonly SourcePattern Null = new(PatternKind.Not, new SourcePattern(PatternKind.NotNull));

    /// <summary>
    /// The name of a type or member, without what is in front of it; the position of an element after <c>#</c>; a constant: a number
    /// after <c>#</c>, a text after a quote, or its name.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Of a comparison its operator, <c>==</c> where none is written.</summary>
    public string Operator { get; init; } = "==";

    /// <summary>This pattern and all that it is made of.</summary>
    public IEnumerable<SourcePattern> All => [this, .. Parts.SelectMany(part => part.All)];
}
