using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Tells statements that decide something from the many that do not, which need not be looked at closely.</summary>
internal static class ConditionLocator
{
    /// <summary>Where the decisions of a file are, in rising order.</summary>
    public static int[] Find(SyntaxNode root)
    {
        List<int> found = [];
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            switch (node)
            {
                case CommonForEachStatementSyntax loop:
                    found.Add(loop.InKeyword.SpanStart);
                    break;
                case ExpressionSyntax expression when Decides(expression):
                    found.Add(expression.SpanStart);
                    break;
            }
        }

        found.Sort();
        return [.. found];
    }

    /// <summary>Whether one of them is inside a span.</summary>
    public static bool HasAny(int[] found, TextSpan span)
    {
        int index = Array.BinarySearch(found, span.Start);
        index = index < 0 ? ~index : index;
        return index < found.Length && found[index] < span.End;
    }

    /// <summary>Whether one of them, or the comparison of two tuples, is inside an expression, lambdas included.</summary>
    public static bool HasAny(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => Decides(part) || ConditionSyntax.TupleElements(part) > 0);

    private static bool Decides(ExpressionSyntax expression) => expression.RawKind is
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
