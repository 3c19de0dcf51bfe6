using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>What the compiler may leave out of a <c>??</c>, by its syntax alone.</summary>
internal static class CoalesceSyntax
{
    /// <summary>
    /// Whether it is appended to a text and has an empty one as its right operand. A null appends as much, so that the compiler drops it.
    /// </summary>
    public static bool IsAppended(BinaryExpressionSyntax coalesce) => HasEmptyRight(coalesce) && ParentOf(coalesce) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => !IsEmpty(sum.Left) && !IsEmpty(sum.Right),
        var parent => parent.RawKind == (int)SyntaxKind.AddAssignmentExpression,
    };

    /// <summary>
    /// The same where the compiler may need the right operand: in an interpolated text, and when nothing but an empty text is before.
    /// </summary>
    public static bool MayBeAppended(BinaryExpressionSyntax coalesce) =>
        HasEmptyRight(coalesce) && ParentOf(coalesce) is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    /// <summary>
    /// The <c>?.</c> whose null test is that of the <c>??</c>, too, if what comes after the <c>?.</c> is a value that cannot be null:
    /// <c>x?.Length ?? y</c>, <c>-x?.Length ?? y</c>, <c>x?.Length + 1 ?? y</c>.
    /// </summary>
    public static ConditionalAccessExpressionSyntax? SharedTest(BinaryExpressionSyntax coalesce)
    {
        ExpressionSyntax value = coalesce.Left;
        while (true)
        {
            value = ConditionSyntax.Unwrap(value);
            switch (value)
            {
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.UnaryPlusExpression or (int)SyntaxKind.BitwiseNotExpression } sign:
                    value = sign.Operand;
                    break;
                case BinaryExpressionSyntax { Right: LiteralExpressionSyntax or IdentifierNameSyntax, RawKind: not (int)SyntaxKind.CoalesceExpression } binary when !ConditionSyntax.IsShortCircuit(binary):
                    value = binary.Left;
                    break;
                case ConditionalAccessExpressionSyntax { WhenNotNull: not ConditionalAccessExpressionSyntax } access:
                    return access;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether the right operand is a literal that is the default of its type, as 0 and false are; null where it is no literal.</summary>
    public static bool? HasDefaultRight(BinaryExpressionSyntax coalesce) => ConditionSyntax.WithoutParentheses(coalesce.Right) switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => true,
        LiteralExpressionSyntax { Token.Value: char value } => value == 0,
        LiteralExpressionSyntax { Token.Value: { } value } => value is false or IConvertible and not (bool or string) && Convert.ToDouble(value, CultureInfo.InvariantCulture) == 0,
        _ => null,
    };

    /// <summary>Whether the right operand may be a null that is written as such.</summary>
    public static bool HasNullRight(BinaryExpressionSyntax coalesce) => ConditionSyntax.Unwrap(coalesce.Right) is
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } or
        DefaultExpressionSyntax or CastExpressionSyntax or BaseObjectCreationExpressionSyntax;

    private static bool HasEmptyRight(BinaryExpressionSyntax coalesce) => IsEmpty(coalesce.Right);

    private static bool IsEmpty(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: "" };

    private static SyntaxNode ParentOf(ExpressionSyntax expression)
    {
        SyntaxNode parent = expression.Parent!;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent!;
        }

        return parent;
    }
}
