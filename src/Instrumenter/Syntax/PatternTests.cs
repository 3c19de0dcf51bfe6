using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>
/// How many tests a pattern may be lowered to. Without the types of its operands that is a range: a null test is left out
/// where nothing can be null, two neighbouring constants may become one test of a range.
/// </summary>
/// <param name="Least">The fewest tests.</param>
/// <param name="Usual">The tests where operands are not of nullable value types and constants are no neighbours.</param>
/// <param name="Most">The most tests.</param>
internal readonly record struct PatternTests(int Least, int Usual, int Most)
{
    /// <summary>Exactly one.</summary>
    public static readonly PatternTests One = new(1, 1, 1);

    /// <summary>Most often one.</summary>
    public static readonly PatternTests OneOrTwo = new(1, 1, 2);

    /// <summary>Most often none.</summary>
    public static readonly PatternTests NoneOrOne = new(0, 0, 1);

    /// <summary>None.</summary>
    public static readonly PatternTests None = new(0, 0, 0);

    private static readonly PatternTests MaybeTuples = new(1, 1, 8);

    // A constant of a nullable type needs a test for the null, too.
    private static readonly PatternTests Value = new(1, 1, 2);

    // A type that the operand has anyway is only a test for null, or none.
    private static readonly PatternTests Type = new(0, 1, 1);

    /// <summary>The tests of <c>x is pattern</c> or <c>x is Type</c>.</summary>
    public static PatternTests Of(ExpressionSyntax expression) => expression is IsPatternExpressionSyntax pattern
        ? Of(pattern.Pattern) - (IsOfTuple(pattern) ? Type : None)
        : One;

    /// <summary>The tests of <c>==</c> or <c>!=</c>: the elements of two tuples are compared one by one, and have two tests if they may be null.</summary>
    public static PatternTests OfEquality(ExpressionSyntax expression) =>
        ConditionSyntax.TupleElements(expression) is > 0 and int elements ? new PatternTests(1, elements, 2 * elements) : MaybeTuples;

    // A tuple that is written as such is there.
    private static bool IsOfTuple(IsPatternExpressionSyntax expression) =>
        ConditionSyntax.WithoutParentheses(expression.Expression) is TupleExpressionSyntax && expression.Pattern is RecursivePatternSyntax;

    private static PatternTests Of(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } => One,
        ConstantPatternSyntax or RelationalPatternSyntax => Value,
        TypePatternSyntax or DeclarationPatternSyntax => Type,
        ParenthesizedPatternSyntax parentheses => Of(parentheses.Pattern),
        UnaryPatternSyntax not => Of(not.Pattern),

        // What is asked already is not asked again.
        BinaryPatternSyntax twice when SyntaxFactory.AreEquivalent(twice.Left, twice.Right) => Of(twice.Left),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => (Of(or.Left) + Of(or.Right)) with { Least = 1 },
        BinaryPatternSyntax and => Of(and.Left) + Of(and.Right),
        RecursivePatternSyntax recursive => Of(recursive),
        ListPatternSyntax list => list.Patterns.Aggregate(new PatternTests(1, 2, 2), (sum, element) => sum + Of(element)),
        SlicePatternSyntax { Pattern: { } slice } => Of(slice),
        _ => None,
    };

    private static PatternTests Of(RecursivePatternSyntax pattern)
    {
        PatternTests sum = Type;
        foreach (SubpatternSyntax part in pattern.PropertyPatternClause?.Subpatterns ?? [])
        {
            // Each dot of a path is one more value that may be null.
            int dots = part.ExpressionColon?.Expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Count() ?? 0;
            sum += new PatternTests(0, dots, dots) + Of(part.Pattern);
        }

        foreach (SubpatternSyntax part in pattern.PositionalPatternClause?.Subpatterns ?? [])
        {
            sum += Of(part.Pattern);
        }

        return sum;
    }

    public static PatternTests operator -(PatternTests left, PatternTests right) => new(left.Least - right.Least, left.Usual - right.Usual, left.Most - right.Most);

    public static PatternTests operator +(PatternTests left, PatternTests right) => new(left.Least + right.Least, left.Usual + right.Usual, left.Most + right.Most);
}
