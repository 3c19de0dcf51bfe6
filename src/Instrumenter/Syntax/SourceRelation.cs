using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>A comparison inside a condition.</summary>
/// <param name="Operator">Its operator, as it is written; <c>==</c> also for <c>!=</c>, which asks the same.</param>
/// <param name="Constant">What a pattern compares with, when that is a number: <c>#4</c>; <c>#0</c> also for null and false. Else null.</param>
internal sealed record SourceRelation(string Operator, string? Constant)
{
    /// <summary>The comparisons of a condition's own, in the order of the source.</summary>
    public static ImmutableArray<SourceRelation> In(ExpressionSyntax condition) => condition switch
    {
        IsPatternExpressionSyntax pattern => [.. pattern.Pattern.DescendantNodesAndSelf(node => node is PatternSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax)
            .Select(OfPattern).OfType<SourceRelation>()],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary =>
            [new SourceRelation("==", ConstantOf(binary.Right) ?? ConstantOf(binary.Left))],
        BinaryExpressionSyntax binary => [new SourceRelation(binary.OperatorToken.Text, null)],
        _ => [],
    };

    /// <summary>A number after <c>#</c>, or null for what is none.</summary>
    public static string? ConstantOf(ExpressionSyntax expression) => ConditionSyntax.WithoutParentheses(expression) switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value switch
        {
            null or false => "#0",
            true => "#1",
            char character => "#" + ((int)character).ToString(CultureInfo.InvariantCulture),
            string => null,
            var value => "#" + Convert.ToString(value, CultureInfo.InvariantCulture),
        },
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus when ConstantOf(minus.Operand) is { } positive => "#-" + positive[1..],
        _ => null,
    };

    private static SourceRelation? OfPattern(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        RelationalPatternSyntax relation => new SourceRelation(relation.OperatorToken.Text, ConstantOf(relation.Expression)),
        ConstantPatternSyntax constant => new SourceRelation("==", ConstantOf(constant.Expression)),
        _ => null,
    };
}
