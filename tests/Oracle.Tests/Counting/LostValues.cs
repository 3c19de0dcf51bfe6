using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>
/// Knows values that the compiler does not need: elements of tuples that no pattern looks at, as <c>b || c</c> in <c>(a, b || c) is (1, _)</c>;
/// what is multiplied by zero; and patterns that a constant element of a tuple decides. They are computed as far as that has an effect, and dropped.
/// </summary>
internal static class LostValues
{
    /// <summary>Whether a decision has no other purpose than such a value.</summary>
    public static bool Decides(ExpressionSyntax decision, SemanticModel model)
    {
        SyntaxNode value = decision;
        while (value.Parent is ParenthesizedExpressionSyntax or IsPatternExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.IsExpression,
            } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression })
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => !IsLookedAt(tuple, tuple.Arguments.IndexOf(argument)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product => IsZero(product.Left == value ? product.Right : product.Left, model),
            _ => decision is IsPatternExpressionSyntax { Expression: var operand } && Unwrap(operand) is TupleExpressionSyntax matched &&
                matched.Arguments.Where((element, index) => model.GetConstantValue(element.Expression).HasValue && IsLookedAt(matched, index)).Any(),
        };
    }

    /// <summary>
    /// Whether a statement's sections all do nothing, and what it switches on is a tuple of several values without names: what optimized code
    /// still computes of its tests does not say of which element.
    /// </summary>
    public static bool Decides(SwitchStatementSyntax statement) =>
        Unwrap(statement.Expression) is TupleExpressionSyntax tuple &&
        tuple.Arguments.Count(element => Unwrap(element.Expression) is not (IdentifierNameSyntax or LiteralExpressionSyntax)) > 1 &&
        statement.Sections.SelectMany(section => section.Statements).All(IsSilent);

    private static bool IsSilent(StatementSyntax statement) =>
        statement is BreakStatementSyntax or EmptyStatementSyntax || (statement is BlockSyntax block && block.Statements.All(IsSilent));

    private static bool IsZero(ExpressionSyntax expression, SemanticModel model) => model.GetConstantValue(expression) is { HasValue: true, Value: 0 };

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parentheses ? Unwrap(parentheses.Expression) : expression;

    private static bool IsLookedAt(TupleExpressionSyntax tuple, int element)
    {
        SyntaxNode value = tuple;
        while (value.Parent is ParenthesizedExpressionSyntax)
        {
            value = value.Parent;
        }

        IEnumerable<PatternSyntax>? patterns = value.Parent switch
        {
            IsPatternExpressionSyntax test => [test.Pattern],
            SwitchExpressionSyntax expression => expression.Arms.Select(arm => arm.Pattern),
            SwitchStatementSyntax statement => statement.Sections.SelectMany(section => section.Labels).OfType<CasePatternSwitchLabelSyntax>().Select(label => label.Pattern),
            _ => null,
        };
        return patterns is null || patterns.Any(pattern => LooksAt(pattern, element));
    }

    private static bool LooksAt(PatternSyntax pattern, int element) => pattern switch
    {
        DiscardPatternSyntax => false,
        ParenthesizedPatternSyntax parenthesized => LooksAt(parenthesized.Pattern, element),
        UnaryPatternSyntax not => LooksAt(not.Pattern, element),
        BinaryPatternSyntax binary => LooksAt(binary.Left, element) || LooksAt(binary.Right, element),
        RecursivePatternSyntax { PropertyPatternClause: null, Designation: null, PositionalPatternClause.Subpatterns: var parts } => parts[element].Pattern is not DiscardPatternSyntax,
        _ => true,
    };
}
