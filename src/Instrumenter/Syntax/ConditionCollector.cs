using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>
/// Lists the decisions inside one sequence point's span, in the order in which the compiler emits their tests. What has
/// sequence points of its own (lambdas, arms of a switch expression) is left out.
/// </summary>
internal sealed class ConditionCollector(TextSpan span)
{
    private readonly List<SourceCondition> _found = [];
    private bool _isTooDeep;

    /// <summary>The decisions, or null when the code is nested too deeply to look at all of it.</summary>
    public static IReadOnlyList<SourceCondition>? Collect(SyntaxNode root, TextSpan span)
    {
        ConditionCollector collector = new(span);
        if (root.FindToken(span.Start) is { RawKind: (int)SyntaxKind.InKeyword, Parent: CommonForEachStatementSyntax })
        {
            // "in" is where a loop asks whether there is one more.
            return [new SourceCondition(ConditionKind.Operand, IsValue: false)];
        }

        collector.Visit(root.FindNode(span, getInnermostNodeForTie: true));
        return collector._isTooDeep ? null : collector._found;
    }

    private void Visit(SyntaxNode node)
    {
        // Generated code has expressions of thousands of operands, each nested in the next.
        _isTooDeep |= !RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (_isTooDeep || !node.Span.IntersectsWith(span) || HasOwnSequencePoints(node))
        {
            return;
        }

        if (span.Contains(node.Span) && node is ExpressionSyntax expression)
        {
            VisitExpression(expression);
        }
        else
        {
            foreach (SyntaxNode child in node.ChildNodes())
            {
                Visit(child);
            }
        }
    }

    private void VisitExpression(ExpressionSyntax expression)
    {
        if (IsCondition(expression))
        {
            VisitTested(expression);
        }
        else if (expression.Parent is CatchFilterClauseSyntax)
        {
            // A filter ends with the value of its condition, and the runtime decides.
            VisitValue(expression);
        }
        else
        {
            VisitParts(expression);
        }
    }

    private void VisitParts(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                Visit(conditional.Condition);

                // The compiler emits the second alternative first.
                Visit(conditional.WhenFalse);
                Visit(conditional.WhenTrue);
                break;
            case ConditionalAccessExpressionSyntax access:
                Visit(access.Expression);
                AddNull();
                Visit(access.WhenNotNull);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Visit(coalesce.Left);
                AddNull(mayFuse: Unwrap(coalesce.Left) is ConditionalAccessExpressionSyntax);
                Visit(coalesce.Right);
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment:
                Visit(assignment.Left);
                AddNull();
                Visit(assignment.Right);
                break;
            case var value when IsShortCircuit(value) || IsPattern(value):
                VisitValue(value);
                break;
            default:
                VisitChildren(expression);
                break;
        }
    }

    // A boolean expression whose outcome is jumped on: every operand is tested.
    private void VisitTested(ExpressionSyntax expression)
    {
        expression = Unwrap(expression);
        if (IsShortCircuit(expression))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)expression;
            VisitTested(binary.Left);
            VisitTested(binary.Right);
        }
        else
        {
            VisitOperand(expression, isValue: false);
        }
    }

    // A boolean expression whose outcome is a value: the operand that is evaluated last is the value.
    private void VisitValue(ExpressionSyntax expression, bool isRight = false)
    {
        expression = Unwrap(expression);
        if (IsShortCircuit(expression))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)expression;
            VisitTested(binary.Left);
            VisitValue(binary.Right, isRight: true);
        }
        else
        {
            VisitOperand(expression, isValue: true, isRight);
        }
    }

    private void VisitOperand(ExpressionSyntax operand, bool isValue, bool isRight = false)
    {
        if (operand.RawKind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression)
        {
            return;
        }

        if (IsPattern(operand))
        {
            VisitChildren(operand);
            _found.Add(new SourceCondition(ConditionKind.Pattern, isValue)
            {
                IsRightOperand = isRight,
                Tests = PatternTests.Of(operand),
                Input = InputOf(operand),
            });
            return;
        }

        // The decisions inside an operand come before the test of its outcome.
        VisitParts(operand);
        _found.Add(new SourceCondition(ConditionKind.Operand, isValue) { IsRightOperand = isRight });
    }

    private void VisitChildren(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            Visit(child);
        }
    }

    private void AddNull(bool mayFuse = false) => _found.Add(new SourceCondition(ConditionKind.Null, IsValue: false) { MayFuse = mayFuse });

    private static string? InputOf(ExpressionSyntax pattern) =>
        (pattern as IsPatternExpressionSyntax)?.Expression is IdentifierNameSyntax name ? name.Identifier.ValueText : null;

    private static bool IsCondition(ExpressionSyntax expression) => expression.Parent switch
    {
        IfStatementSyntax statement => statement.Condition == expression,
        WhileStatementSyntax statement => statement.Condition == expression,
        DoStatementSyntax statement => statement.Condition == expression,
        ForStatementSyntax statement => statement.Condition == expression,
        ConditionalExpressionSyntax conditional => conditional.Condition == expression,
        WhenClauseSyntax clause => clause.Condition == expression,
        _ => false,
    };

    private static bool IsShortCircuit(ExpressionSyntax expression) =>
        Unwrap(expression).RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression;

    private static bool IsPattern(ExpressionSyntax expression) =>
        Unwrap(expression).RawKind is (int)SyntaxKind.IsPatternExpression or (int)SyntaxKind.IsExpression;

    // Parentheses and negation change who jumps where, not what is decided.
    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
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
                default:
                    return expression;
            }
        }
    }

    private bool HasOwnSequencePoints(SyntaxNode node) =>
        span.Contains(node.Span) && node is
            AnonymousFunctionExpressionSyntax or
            LocalFunctionStatementSyntax or
            SwitchExpressionArmSyntax or
            QueryBodySyntax;
}
