using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SequencePoint = Mono.Cecil.Cil.SequencePoint;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>The syntax of one C# source file, parsed when it is first asked for.</summary>
internal sealed class SourceFile(string path, CSharpParseOptions options)
{
    private readonly Dictionary<int, SwitchArm?> _arms = [];
    private int[]? _conditions;
    private SyntaxTree? _tree;

    /// <summary>
    /// The decisions inside a sequence point's span in the order of their tests, or null when the file is not C# or is not as
    /// it was when it was compiled.
    /// </summary>
    public IReadOnlyList<SourceCondition>? ConditionsIn(SequencePoint point)
    {
        if (Tree is not { } tree)
        {
            return null;
        }

        if (Span(tree, point) is not { } span)
        {
            return null;
        }

        _conditions ??= ConditionLocator.Find(tree.GetRoot());
        return ConditionLocator.HasAny(_conditions, span) ? ConditionCollector.Collect(tree.GetRoot(), span) : [];
    }

    /// <summary>The innermost arm of a switch that a sequence point lies in, or null.</summary>
    public SwitchArm? ArmAt(SequencePoint point)
    {
        if (Tree is not { } tree || Position(tree, point.StartLine, point.StartColumn) is not { } position)
        {
            return null;
        }

        if (!_arms.TryGetValue(position, out SwitchArm? arm))
        {
            _arms.Add(position, arm = SwitchLocator.ArmAt(tree.GetRoot(), position));
        }

        return arm;
    }

    /// <summary>Whether a sequence point starts with the value of an arm of a switch expression.</summary>
    public bool IsArmValue(SequencePoint point) =>
        Tree is { } tree &&
        Position(tree, point.StartLine, point.StartColumn) is { } position &&
        SwitchLocator.IsArmValue(tree.GetRoot(), position);

    private SyntaxTree? Tree => _tree ??= path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
        ? CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options, path)
        : null;

    private static TextSpan? Span(SyntaxTree tree, SequencePoint point)
    {
        int? start = Position(tree, point.StartLine, point.StartColumn);
        int? end = Position(tree, point.EndLine, point.EndColumn);
        return start < end ? TextSpan.FromBounds(start.Value, end.Value) : null;
    }

    // Lines and columns of a PDB count from 1.
    private static int? Position(SyntaxTree tree, int line, int column)
    {
        TextLineCollection lines = tree.GetText().Lines;
        if (LineInFile(tree, line) is not { } number || number >= lines.Count)
        {
            return null;
        }

        TextLine found = lines[number];
        return column - 1 <= found.Span.Length ? found.Start + column - 1 : null;
    }

    // The number from 0. A #line directive gives lines other numbers; where two have the same, nobody can tell which is meant.
    private static int? LineInFile(SyntaxTree tree, int line)
    {
        LineMapping[] mappings = [.. tree.GetLineMappings()];
        int[] found =
        [
            .. mappings
                .Where(mapping => !mapping.IsHidden && !mapping.MappedSpan.HasMappedPath)
                .Select(mapping => (mapping.Span, Line: line - 1 - mapping.MappedSpan.StartLinePosition.Line + mapping.Span.Start.Line))
                .Where(mapped => mapped.Span.Start.Line <= mapped.Line && mapped.Line <= mapped.Span.End.Line)
                .Select(mapped => mapped.Line)
                .Distinct(),
        ];
        return mappings.Length == 0 ? line - 1 : found.Length == 1 ? found[0] : null;
    }
}
