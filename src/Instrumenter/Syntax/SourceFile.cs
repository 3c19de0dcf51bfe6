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

        if (Span(tree.GetText().Lines, point) is not { } span)
        {
            return null;
        }

        _conditions ??= ConditionLocator.Find(tree.GetRoot());
        return ConditionLocator.HasAny(_conditions, span) ? ConditionCollector.Collect(tree.GetRoot(), span) : [];
    }

    /// <summary>The innermost arm of a switch that a sequence point lies in, or null.</summary>
    public SwitchArm? ArmAt(SequencePoint point)
    {
        if (Tree is not { } tree || Position(tree.GetText().Lines, point.StartLine, point.StartColumn) is not { } position)
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
        Position(tree.GetText().Lines, point.StartLine, point.StartColumn) is { } position &&
        SwitchLocator.IsArmValue(tree.GetRoot(), position);

    private SyntaxTree? Tree => _tree ??= path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
        ? CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options, path)
        : null;

    private static TextSpan? Span(TextLineCollection lines, SequencePoint point)
    {
        int? start = Position(lines, point.StartLine, point.StartColumn);
        int? end = Position(lines, point.EndLine, point.EndColumn);
        return start < end ? TextSpan.FromBounds(start.Value, end.Value) : null;
    }

    // Lines and columns of a PDB count from 1.
    private static int? Position(TextLineCollection lines, int line, int column)
    {
        if (line > lines.Count)
        {
            return null;
        }

        TextLine found = lines[line - 1];
        return column - 1 <= found.Span.Length ? found.Start + column - 1 : null;
    }
}
