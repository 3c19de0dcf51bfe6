using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Tells statements that decide something from the many that do not, which need not be looked at closely.</summary>
internal static class ConditionLocator
{
    /// <summary>Whether a decision, or the comparison of two tuples, is inside an expression, lambdas included.</summary>
    public static bool HasAny(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => Decides(part) || ConditionSyntax.TupleElements(part) > 0);

    /// <summary>Whether an expression is a decision, or what one asks.</summary>
    public static bool Decides(ExpressionSyntax expression) => expression.RawKind is
            (int)SyntaxKind.LogicalAndExpression or
            (int)SyntaxKind.LogicalOrExpression or
            (int)SyntaxKind.CoalesceExpression or
            (int)SyntaxKind.CoalesceAssignmentExpression or
            (int)SyntaxKind.ConditionalAccessExpression or
            (int)SyntaxKind.IsPatternExpression or
            (int)SyntaxKind.IsExpression ||
        expression.Parent is CatchFilterClauseSyntax ||
        ConditionSyntax.IsCondition(expression);
}
