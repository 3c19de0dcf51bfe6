using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>What an expression is to the decisions in it, by its syntax alone.</summary>
internal static class ConditionSyntax
{
    /// <summary>Whether a statement or expression jumps on it.</summary>
    public static bool IsCondition(ExpressionSyntax expression) => expression.Parent switch
    {
        IfStatementSyntax statement => statement.Condition == expression,
        WhileStatementSyntax statement => statement.Condition == expression,
        DoStatementSyntax statement => statement.Condition == expression,
        ForStatementSyntax statement => statement.Condition == expression,
        ConditionalExpressionSyntax conditional => conditional.Condition == expression,
        WhenClauseSyntax clause => clause.Condition == expression,
        _ => false,
    };

    /// <summary>
    /// Whether the sequence point that starts with a token is that of a statement or clause that jumps on a value: in its own code,
    /// or in the hidden code behind it, as a switch does. False for hidden code that computes the value of an expression which nobody
    /// uses, behind the arms of a switch expression in it; null where it cannot be told.
    /// </summary>
    public static bool? IsTested(SyntaxToken first, bool isHidden) => first.Parent switch
    {
        SwitchStatementSyntax => isHidden,
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax => !isHidden,
        WhenClauseSyntax clause => !isHidden || NeedsStatements(clause.Condition),
        var parent => isHidden
            ? IsTestedBehindArms(parent)
            : parent?.AncestorsAndSelf().TakeWhile(node => node.SpanStart == first.SpanStart).LastOrDefault() is { Parent: ForStatementSyntax loop } part && loop.Condition == part,
    };

    /// <summary>
    /// Whether optimized code may have the outcome of a condition as a value: <c>c ? 1 : 0</c> is what <c>c</c> is, and nothing is
    /// jumped over in <c>if (c) { }</c>.
    /// </summary>
    public static bool MayBeValue(ExpressionSyntax expression) => expression.Parent switch
    {
        ConditionalExpressionSyntax conditional => MayBeConstant(conditional.WhenTrue) && MayBeConstant(conditional.WhenFalse),
        IfStatementSyntax { Else: null, Statement: BlockSyntax { Statements.Count: 0 } or EmptyStatementSyntax } => true,
        _ => false,
    };

    public static bool IsShortCircuit(ExpressionSyntax expression) =>
        Unwrap(expression).RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression;

    public static bool IsShortCircuitNode(SyntaxNode node) =>
        node.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression;

    public static bool IsPattern(ExpressionSyntax expression) =>
        Unwrap(expression).RawKind is (int)SyntaxKind.IsPatternExpression or (int)SyntaxKind.IsExpression;

    /// <summary>The expression without parentheses and negation, which change who jumps where, not what is decided.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parentheses:
                    expression = parentheses.Expression;
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    expression = not.Operand;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    public static bool IsEquality(ExpressionSyntax expression) =>
        expression.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression;

    /// <summary>How many elements are compared when an expression compares two tuples, of which one at least is written as such; otherwise none.</summary>
    public static int TupleElements(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax binary && IsEquality(binary) ? Math.Max(CountElements(binary.Left), CountElements(binary.Right)) : 0;

    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parentheses)
        {
            expression = parentheses.Expression;
        }

        return expression;
    }

    /// <summary>Whether an expression is made of literals only, so that the compiler computes it.</summary>
    public static bool IsConstant(ExpressionSyntax expression) => WithoutParentheses(expression) switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => IsConstant(prefix.Operand),
        BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.CoalesceExpression } binary => IsConstant(binary.Left) && IsConstant(binary.Right),
        _ => false,
    };

    /// <summary>What is loaded or called last to get the value of an expression, or null when that is not a name.</summary>
    public static string? ValueName(ExpressionSyntax expression) => Unwrap(expression) switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        // The compiler compares references without calling anything.
        InvocationExpressionSyntax invocation => ValueName(invocation.Expression) is var name && name != nameof(ReferenceEquals) ? name : null,
        ConditionalAccessExpressionSyntax access => ValueName(access.WhenNotNull),
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => "Item",
        _ => null,
    };

    /// <summary>Where the values of the arms start, by line and column from 1, when an expression is a switch expression; else nothing.</summary>
    public static ImmutableArray<(int Line, int Column)> Arms(ExpressionSyntax expression) => Unwrap(expression) is SwitchExpressionSyntax chosen
        ? [.. chosen.Arms.SelectMany(arm => new[] { arm.Expression, WithoutParentheses(arm.Expression) }).Select(value => value.SyntaxTree.GetLineSpan(value.Span).StartLinePosition).Select(start => (start.Line + 1, start.Character + 1))]
        : [];

    /// <summary>What a pattern looks at when that is the outcome already, as of <c>x is true</c>; null otherwise.</summary>
    public static string? MatchedName(ExpressionSyntax expression)
    {
        PatternSyntax? pattern = (expression as IsPatternExpressionSyntax)?.Pattern is { } whole ? Unwrap(whole) : null;
        bool isBoolean = pattern is ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression };
        return isBoolean ? ValueName(((IsPatternExpressionSyntax)expression).Expression) : null;
    }

    /// <summary>Whether an <c>is</c> pattern is part of an expression.</summary>
    public static bool HasPattern(ExpressionSyntax expression) => OwnNodes(expression).Any(node => node is IsPatternExpressionSyntax);

    /// <summary>
    /// Whether an <c>is</c> pattern is part of an expression that may take several statements: one whose tests are neither all needed, nor
    /// all enough.
    /// </summary>
    public static bool HasSpreadPattern(ExpressionSyntax expression) => OwnNodes(expression).Any(node => node is IsPatternExpressionSyntax { Pattern: var pattern } && IsSpread(pattern));

    /// <summary>Whether a pattern assigns a variable.</summary>
    public static bool HasVariable(ExpressionSyntax pattern) => OwnNodes(pattern).Any(node => node is SingleVariableDesignationSyntax);

    /// <summary>Whether a pattern looks at nothing but whether there is a value: <c>null</c>, <c>{ }</c>, <c>not null</c>.</summary>
    public static bool AsksForNull(ExpressionSyntax expression) => expression is IsPatternExpressionSyntax { Pattern: var pattern } && Unwrap(pattern) is
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } or
        RecursivePatternSyntax { Type: null, Designation: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 };

    /// <summary>Which boolean constants a pattern has.</summary>
    public static (bool False, bool True) BooleansIn(ExpressionSyntax expression)
    {
        PatternSyntax? pattern = (expression as IsPatternExpressionSyntax)?.Pattern;
        HashSet<int> kinds = [.. pattern?.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.RawKind) ?? []];
        return (kinds.Contains((int)SyntaxKind.FalseLiteralExpression), kinds.Contains((int)SyntaxKind.TrueLiteralExpression));
    }

    /// <summary>Whether an <c>await</c> or a switch expression is part of an expression.</summary>
    public static bool NeedsStatements(ExpressionSyntax expression) => OwnNodes(expression).Any(node => node is AwaitExpressionSyntax or SwitchExpressionSyntax);

    /// <summary>The combination of two operands by <c>&amp;</c> or <c>|</c>, or null.</summary>
    public static Combination? ExplicitCombination(ExpressionSyntax expression)
    {
        ExpressionSyntax? right = expression switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression or (int)SyntaxKind.BitwiseOrExpression } binary => binary.Right,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AndAssignmentExpression or (int)SyntaxKind.OrAssignmentExpression } assignment => assignment.Right,
            _ => null,
        };
        bool isOr = expression.RawKind is (int)SyntaxKind.BitwiseOrExpression or (int)SyntaxKind.OrAssignmentExpression;
        return right is null
            ? null
            : new Combination(isOr, (WithoutParentheses(right) as IdentifierNameSyntax)?.Identifier.ValueText, null, false) { IsExplicit = true };
    }

    // All tests are needed where nothing is an alternative, or negated but as a whole.
    private static bool IsSpread(PatternSyntax pattern) => Unwrap(pattern)
        .DescendantNodesAndSelf(node => node is not LambdaExpressionSyntax)
        .Any(part => part.RawKind is (int)SyntaxKind.OrPattern or (int)SyntaxKind.NotPattern);

    private static PatternSyntax Unwrap(PatternSyntax pattern)
    {
        while (pattern is ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            pattern = pattern is UnaryPatternSyntax not ? not.Pattern : ((ParenthesizedPatternSyntax)pattern).Pattern;
        }

        return pattern;
    }

    // Behind the arms of a switch expression in it, the statement goes on.
    private static bool? IsTestedBehindArms(SyntaxNode? node)
    {
        SyntaxNode? around = node?.AncestorsAndSelf().FirstOrDefault(outer => outer.Parent is StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or WhenClauseSyntax);
        return around?.Parent switch
        {
            ExpressionStatementSyntax statement => OwnNodes(statement.Expression).Any(inner => inner is SwitchExpressionSyntax) ? false : null,
            StatementSyntax or WhenClauseSyntax when around is ExpressionSyntax expression && IsCondition(expression) => true,

            // The elements of a tuple are asked for one by one, and dropped where no label asks.
            SwitchStatementSyntax statement when WithoutParentheses(statement.Expression) is not TupleExpressionSyntax => true,
            _ => null,
        };
    }

    private static int CountElements(ExpressionSyntax expression) =>
        WithoutParentheses(expression) is TupleExpressionSyntax tuple ? tuple.Arguments.Sum(argument => Math.Max(CountElements(argument.Expression), 1)) : 0;

    private static IEnumerable<SyntaxNode> OwnNodes(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax);

    // 0, 1, false, true, or a constant that may be one of them.
    private static bool MayBeConstant(ExpressionSyntax expression) => Unwrap(expression) switch
    {
        LiteralExpressionSyntax { Token.Value: { } value } => value is bool or 0 or 1 or 0L or 1L or 0u or 1u or 0ul or 1ul,
        SimpleNameSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax or DefaultExpressionSyntax => true,
        _ => false,
    };
}
