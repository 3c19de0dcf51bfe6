using System.Collections.Concurrent;
using System.Collections.Immutable;
using CoverTool.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SequencePoint = Mono.Cecil.Cil.SequencePoint;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>The syntax of one C# source file, parsed when it is first asked for. Safe to ask from several threads.</summary>
internal sealed class SourceFile
{
    private readonly string _content;
    private readonly ConcurrentDictionary<int, SwitchArm?> _arms = [];
    private readonly Lazy<SyntaxTree?> _tree;
    private readonly Lazy<SourcePlaces> _places;
    private readonly Lazy<LineMapping[]> _lineMappings;

    /// <summary>A file that is not parsed yet.</summary>
    /// <param name="path">Where it is, or would be.</param>
    /// <param name="content">Its text.</param>
    /// <param name="options">How it was parsed when it was compiled.</param>
    public SourceFile(string path, string content, CSharpParseOptions options)
    {
        _content = content;
        _tree = new Lazy<SyntaxTree?>(() => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            ? CSharpSyntaxTree.ParseText(SourceText.From(content), options, path)
            : null);
        _places = new Lazy<SourcePlaces>(() => SourcePlaces.Of(_tree.Value!.GetRoot()));
        _lineMappings = new Lazy<LineMapping[]>(() => [.. _tree.Value!.GetLineMappings()]);
    }

    /// <summary>Begins to parse it beside whatever else is done. What is wrong with it is said to whoever asks.</summary>
    public void Prepare() => _ = Task.Run(() => Tree is null ? null : _places.Value);

    /// <summary>
    /// The decisions inside a sequence point's span in the order of their tests; several orders where the syntax alone does not
    /// tell, none without a decision. Null when the file is not C# or is not as it was when it was compiled.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<SourceCondition>>? ConditionsIn(SequencePoint point)
    {
        if (Tree is not { } tree)
        {
            return null;
        }

        if (Span(tree, point) is not { } span)
        {
            return null;
        }

        return _places.Value.HasDecision(span) ? ConditionOrders.Collect(tree.GetRoot(), span) : [];
    }

    /// <summary>The innermost arm of a switch that a sequence point lies in, or null.</summary>
    public SwitchArm? ArmAt(SequencePoint point)
    {
        if (Tree is not { } tree || Position(tree, point.StartLine, point.StartColumn) is not { } position)
        {
            return null;
        }

        return _arms.GetOrAdd(position, _ => SwitchLocator.ArmAt(tree.GetRoot(), position));
    }

    /// <summary>The switch statement that a sequence point is that of, or null.</summary>
    public SourceSwitch? SwitchAt(SequencePoint point) =>
        Tree is { } tree && Position(tree, point.StartLine, point.StartColumn) is { } position
            ? SwitchLocator.SwitchAt(tree.GetRoot(), position)
            : null;

    /// <summary>
    /// Whether a sequence point is that of an arm of a switch expression, or of the filter of a <c>catch</c>, whose code may start before it.
    /// </summary>
    public bool MayBeLate(SequencePoint point) =>
        Tree is { } tree &&
        Position(tree, point.StartLine, point.StartColumn) is { } position &&
        (_places.Value.IsLateArm(position) || _places.Value.IsCatchFilter(position));

    /// <summary>Whether a sequence point is that of the filter of a <c>catch</c>.</summary>
    public bool IsCatchFilter(SequencePoint point) =>
        Tree is { } tree && Position(tree, point.StartLine, point.StartColumn) is { } position && _places.Value.IsCatchFilter(position);

    /// <summary>
    /// Whether a sequence point is that of a statement or clause that jumps on a value, in its own code or in the hidden code behind; null
    /// where it cannot be told.
    /// </summary>
    public bool? IsTested(SequencePoint point, bool isHidden) =>
        Tree is { } tree && Position(tree, point.StartLine, point.StartColumn) is { } position
            ? ConditionSyntax.IsTested(tree.GetRoot().FindToken(position), isHidden)
            : null;

    /// <summary>The lambdas and local functions around a place, innermost first, by their positions; empty when it is not C#.</summary>
    public IEnumerable<int> FunctionsAround(int line, int column) =>
        Tree is { } tree && Position(tree, line, column) is { } position
            ? FunctionLocator.FunctionsAround(tree.GetRoot(), position)
            : [];

    /// <summary>The name of the property, field or event that a place in a constructor initialises, or null.</summary>
    public string? InitializedMember(int line, int column) =>
        Tree is { } tree && Position(tree, line, column) is { } position
            ? FunctionLocator.InitializedMember(tree.GetRoot(), position)
            : null;

    /// <summary>Why the file is one that a tool wrote, or null.</summary>
    public string? ReasonGenerated() =>
        GeneratedSource.MayHaveHeader(_content) && Tree is { } tree && GeneratedSource.HasHeader(tree.GetRoot())
            ? "it begins with <auto-generated>"
            : null;

    /// <summary>What comments in the file exclude, and those that are probably mistakes.</summary>
    public (ImmutableArray<CommentEntry> Comments, ImmutableArray<CommentProblem> Problems) ReadComments()
    {
        if (!CommentDirective.MayBeIn(_content))
        {
            return ([], []);
        }

        return Tree is { } tree ? CommentReader.Read(tree) : ([], Unfollowed(_content, "comments are followed in C# files only"));
    }

    /// <summary>A problem for a text that seems to exclude code by comments, and cannot.</summary>
    public static ImmutableArray<CommentProblem> Unfollowed(string text, string reason) =>
        CommentDirective.LineIn(text) is > 0 and var line ? [new CommentProblem(line, reason)] : [];

    private SyntaxTree? Tree => _tree.Value;

    private TextSpan? Span(SyntaxTree tree, SequencePoint point)
    {
        int? start = Position(tree, point.StartLine, point.StartColumn);
        int? end = Position(tree, point.EndLine, point.EndColumn);
        return start < end ? TextSpan.FromBounds(start.Value, end.Value) : null;
    }

    // Lines and columns of a PDB count from 1.
    private int? Position(SyntaxTree tree, int line, int column)
    {
        TextLineCollection lines = tree.GetText().Lines;
        if (LineInFile(line) is not { } number || number >= lines.Count)
        {
            return null;
        }

        TextLine found = lines[number];
        return column - 1 <= found.Span.Length ? found.Start + column - 1 : null;
    }

    // The number from 0. A #line directive gives lines other numbers; where two have the same, nobody can tell which is meant.
    private int? LineInFile(int line)
    {
        return _lineMappings.Value is [] ? line - 1 : MappedLine(line);
    }

    private int? MappedLine(int line)
    {
        int[] found =
        [
            .. _lineMappings.Value
                .Where(mapping => !mapping.IsHidden && !mapping.MappedSpan.HasMappedPath)
                .Select(mapping => (mapping.Span, Line: line - 1 - mapping.MappedSpan.StartLinePosition.Line + mapping.Span.Start.Line))
                .Where(mapped => mapped.Span.Start.Line <= mapped.Line && mapped.Line <= mapped.Span.End.Line)
                .Select(mapped => mapped.Line)
                .Distinct(),
        ];
        return found.Length == 1 ? found[0] : null;
    }
}
