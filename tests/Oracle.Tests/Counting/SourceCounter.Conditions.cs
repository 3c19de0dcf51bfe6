using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Conditions, patterns, and the operators that ask for null.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        bool? only = _facts.OutcomeOf(node.Condition);
        return node
            .WithCondition(Condition(node.Condition))
            .WithWhenTrue(Alternative(node.WhenTrue, isCompiled: only != false))
            .WithWhenFalse(Alternative(node.WhenFalse, isCompiled: only != true));
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node) => Condition(node);

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression when _model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_Boolean }:
            case SyntaxKind.IsExpression:
                return Condition(node);
            case SyntaxKind.CoalesceExpression:
                int counter = AddDecision(node, "??");
                return node.WithLeft(MaybeNull(counter, node.Left)).WithRight(Expression(node.Right));
            default:
                return base.VisitBinaryExpression(node);
        }
    }

    public override SyntaxNode? VisitConditionalAccessExpression(ConditionalAccessExpressionSyntax node)
    {
        int counter = AddDecision(node, "?.");
        return node
            .WithExpression(MaybeNull(counter, node.Expression))
            .WithWhenNotNull(Expression(node.WhenNotNull));
    }

    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (!node.IsKind(SyntaxKind.CoalesceAssignmentExpression))
        {
            return base.VisitAssignmentExpression(node);
        }

        int counter = _listing.AddDecision(_line, "??=", 2);
        ExpressionSyntax value = Expression(node.Right);
        bool hasAwait = node.Right.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().Any();
        ISymbol? symbol = _model.GetSymbolInfo(node.Left).Symbol;
        if (IsMember(node.Left))
        {
            // Behind "?.", the target is read and written by its own "?.".
            return node.WithRight(value);
        }

        ExpressionSyntax target = Expression(node.Left);
        if (!hasAwait && symbol is ILocalSymbol or IFieldSymbol or IParameterSymbol or null)
        {
            return Code.Parse($"{Code.Counter}.NullOf({counter}, ref {target.ToFullString()}) ??= {value.ToFullString()}");
        }

        // A property: read once, and written only where it was null, which is when its receiver is evaluated again.
        bool isUnwrapped = _model.GetTypeInfo(node).Type is { IsValueType: true } type && !SymbolEqualityComparer.Default.Equals(type, _model.GetTypeInfo(node.Left).Type);
        string text = $"({Code.Null(counter, target).ToFullString()} ?? ({node.Left} = {value.ToFullString()}){(isUnwrapped ? ".Value" : "")})";
        return Code.Parse(node.Parent is ExpressionStatementSyntax ? $"{Code.Counter}.Drop({text})" : text);
    }

    /// <summary>Rewrites what is tested: each operand of <c>&amp;&amp;</c>, <c>||</c> and <c>!</c> has outcomes of its own.</summary>
    private ExpressionSyntax Condition(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return parenthesized.WithExpression(Condition(parenthesized.Expression));
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not when HasBuiltInOperator(not):
                return not.WithOperand(Code.Parse($"({Condition(not.Operand).ToFullString()})"));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } binary when HasBuiltInOperator(binary):
                return Code.Parse($"({Condition(binary.Left).ToFullString()} {binary.OperatorToken.Text} {Condition(binary.Right).ToFullString()})");
        }

        if (IsConstant(condition))
        {
            return condition;
        }

        ExpressionSyntax value = condition switch
        {
            IsPatternExpressionSyntax pattern => pattern.WithExpression(Expression(pattern.Expression)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => test.WithLeft(Expression(test.Left)),
            _ => Expression(condition),
        };
        if (_facts.IsConstant(condition) || (condition is IsPatternExpressionSyntax tested && AlwaysMatches(tested.Pattern, tested.Expression)))
        {
            return value;
        }

        if (condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression })
        {
            // Operators of the program's own, which are asked for false or true, and then computed.
            _listing.LeaveOpen(_line);
        }

        // What has an operator true of its own is asked by it, and so is what is only known at run time.
        if (_model.GetTypeInfo(condition) is { Type.SpecialType: not SpecialType.System_Boolean })
        {
            value = Code.Parse($"(({value.ToFullString()}) ? true : false)");
        }

        int counter = AddDecision(condition, "condition");
        return Code.Outcomes(counter, counter + 1, value).WithTriviaFrom(condition);
    }

    // Of an alternative that is never chosen the compiler keeps nothing.
    private ExpressionSyntax Alternative(ExpressionSyntax alternative, bool isCompiled)
    {
        int first = _listing.Decisions.Count;
        ExpressionSyntax rewritten = Expression(alternative);
        if (!isCompiled)
        {
            _listing.MakeOptionalFrom(first);
        }

        return rewritten;
    }

    private int AddDecision(ExpressionSyntax decision, string form)
    {
        int counter = _listing.AddDecision(_line, form, 2);
        if (LostValues.Decides(decision, _model))
        {
            _listing.MakeOptional();
        }

        return counter;
    }

    private ExpressionSyntax MaybeNull(int whenNull, ExpressionSyntax original)
    {
        ExpressionSyntax value = Expression(original);
        return IsMember(original) ? Code.NullMember(whenNull, value)
            : _model.GetTypeInfo(original).Type is { TypeKind: TypeKind.Dynamic } ? Code.Parse($"((dynamic){Code.Null(whenNull, Code.Parse($"(object)({value})"))})")
            : Code.Null(whenNull, value);
    }

    // Whether an expression starts with the "." or "[" of a "?." or "?[".
    private static bool IsMember(ExpressionSyntax expression) =>
        expression.GetFirstToken().Parent is MemberBindingExpressionSyntax or BracketedArgumentListSyntax { Parent: ElementBindingExpressionSyntax };

    private bool AlwaysMatches(PatternSyntax pattern, ExpressionSyntax input) => pattern switch
    {
        DiscardPatternSyntax => true,
        ParenthesizedPatternSyntax parenthesized => AlwaysMatches(parenthesized.Pattern, input),
        VarPatternSyntax { Designation: ParenthesizedVariableDesignationSyntax } => _model.GetTypeInfo(input).Type is { IsTupleType: true },
        VarPatternSyntax => true,
        _ => false,
    };

    private bool HasBuiltInOperator(ExpressionSyntax expression) =>
        _model.GetTypeInfo(expression).Type is { SpecialType: SpecialType.System_Boolean };
}
