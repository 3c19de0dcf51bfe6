using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>What is known of a source file once it is parsed: a large part of the memory while its methods are looked at.</summary>
/// <param name="tree">Its syntax.</param>
internal sealed class ParsedSource(SyntaxTree tree)
{
    private readonly Lazy<SourcePlaces> _places = new(() => SourcePlaces.Of(tree.GetRoot()));
    private readonly Lazy<LineMapping[]> _lineMappings = new(() => [.. tree.GetLineMappings()]);

    public SyntaxTree Tree { get; } = tree;

    public SourcePlaces Places => _places.Value;

    public LineMapping[] LineMappings => _lineMappings.Value;

    /// <summary>The arms that were asked for, by position.</summary>
    public ConcurrentDictionary<int, SwitchArm?> Arms { get; } = [];
}
