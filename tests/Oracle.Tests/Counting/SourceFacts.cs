using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>What the compiler says of a source file in its warnings and errors.</summary>
internal sealed class SourceFacts
{
    private const string SubsumedLabel = "CS8120";

    // "is" that is always or never true: CS0183 and CS0184 for types, the others for patterns.
    private static readonly ImmutableDictionary<string, bool> Constant = new Dictionary<string, bool>
    {
        ["CS0183"] = true,
        ["CS0184"] = false,
        ["CS8519"] = false,
        ["CS8520"] = true,
        ["CS8794"] = true,
    }.ToImmutableDictionary();

    private readonly Dictionary<TextSpan, bool> _constant = [];
    private readonly HashSet<int> _exhaustive = [];
    private readonly Reachability _reachability;

    private SourceFacts(Compilation compilation, SyntaxTree tree)
    {
        _reachability = Reachability.Of(compilation, tree);
        foreach (Diagnostic diagnostic in compilation.GetSemanticModel(tree).GetDiagnostics())
        {
            if (Constant.TryGetValue(diagnostic.Id, out bool value))
            {
                _constant[diagnostic.Location.SourceSpan] = value;
            }
        }
    }

    public static SourceFacts Of(Compilation compilation, SyntaxTree tree)
    {
        SourceFacts facts = new(compilation, tree);
        facts.FindExhaustive(compilation, tree);
        return facts;
    }

    /// <summary>Whether an <c>is</c> has one outcome only.</summary>
    public bool IsConstant(ExpressionSyntax expression) => _constant.ContainsKey(expression.Span);

    /// <summary>The only outcome that a condition has for an <c>is</c> that has only one; null for another condition.</summary>
    public bool? OutcomeOf(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => OutcomeOf(parenthesized.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => !OutcomeOf(not.Operand),
        _ => _constant.TryGetValue(condition.Span, out bool value) ? value : null,
    };

    /// <summary>Whether a switch statement has a label for every value without needing <c>default</c>.</summary>
    public bool IsExhaustive(SwitchStatementSyntax statement) => _exhaustive.Contains(statement.SpanStart);

    /// <summary>Whether control may come to a statement.</summary>
    public bool IsReachable(StatementSyntax statement) => _reachability.IsReachable(statement);

    /// <summary>Whether control may come to the end of a loop's body other than by <c>continue</c>.</summary>
    public bool IsEndReachable(DoStatementSyntax loop) => _reachability.IsEndReachable(loop);

    // A label that takes everything is an error where nothing is left to take.
    private void FindExhaustive(Compilation compilation, SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot();
        SwitchStatementSyntax[] statements = [.. root.DescendantNodes().OfType<SwitchStatementSyntax>()];
        if (statements.Length == 0)
        {
            return;
        }

        SyntaxNode marked = root.TrackNodes(statements);
        foreach (SwitchStatementSyntax statement in statements)
        {
            SwitchStatementSyntax current = marked.GetCurrentNode(statement)!;
            SwitchSectionSyntax probe = (SwitchSectionSyntax)((SwitchStatementSyntax)SyntaxFactory.ParseStatement("switch (0) { case var _: break; }")).Sections[0];
            marked = marked.ReplaceNode(current, current.AddSections(probe));
        }

        SyntaxTree probed = tree.WithRootAndOptions(marked, tree.Options);
        HashSet<int> subsumed = [.. compilation.ReplaceSyntaxTree(tree, probed).GetSemanticModel(probed).GetDiagnostics()
            .Where(diagnostic => diagnostic.Id == SubsumedLabel)
            .Select(diagnostic => diagnostic.Location.SourceSpan.Start)];
        foreach (SwitchStatementSyntax statement in statements)
        {
            SwitchLabelSyntax label = probed.GetRoot().GetCurrentNode(statement)!.Sections[^1].Labels[0];
            if (subsumed.Any(label.Span.Contains))
            {
                _exhaustive.Add(statement.SpanStart);
            }
        }
    }
}
