using System.Globalization;
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
internal sealed class ConditionCollector(TextSpan span, bool spillsPatterns)
{
    private readonly List<SourceCondition> _found = [];
    private readonly List<string> _names = [];
    private bool _isTooDeep;
    private bool _dependsOnPatterns;

    /// <summary>
    /// The decisions, in each order that the code may have them; null when the code is nested too deeply to look at all of it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<SourceCondition>>? Collect(SyntaxNode root, TextSpan span)
    {
        ConditionCollector collector = new(span, spillsPatterns: false);
        if (Collect(collector, root, span) is not { } found)
        {
            return null;
        }

        return !collector._dependsOnPatterns ? [found] : [found, Collect(new ConditionCollector(span, spillsPatterns: true), root, span)!];
    }

    private static List<SourceCondition>? Collect(ConditionCollector collector, SyntaxNode root, TextSpan span)
    {
        if (root.FindToken(span.Start) is { RawKind: (int)SyntaxKind.InKeyword, Parent: CommonForEachStatementSyntax })
        {
            // "in" is where a loop asks whether there is one more.
            return [new SourceCondition(ConditionKind.Operand)];
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
            VisitChildren(node);
        }
    }

    private void VisitExpression(ExpressionSyntax expression)
    {
        if (ConditionSyntax.IsCondition(expression))
        {
            VisitTested(expression, ConditionSyntax.MayBeValue(expression));
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
        int first = _found.Count;
        int firstName = _names.Count;
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                Visit(conditional.Condition);
                VisitAlternatives(conditional);
                break;
            case ConditionalAccessExpressionSyntax access:
                Visit(access.Expression);
                AddNull(first, firstName);
                Visit(access.WhenNotNull);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                Visit(coalesce.Left);
                AddNull(first, firstName, coalesce);
                Visit(coalesce.Right);
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment:
                Visit(assignment.Left);
                AddNull(first, firstName);
                Visit(assignment.Right);
                break;
            case var value when ConditionSyntax.IsShortCircuit(value) || ConditionSyntax.IsPattern(value):
                VisitValue(value);
                break;
            default:
                AddName(expression);
                VisitChildren(expression);
                AddCombination(expression);
                break;
        }
    }

    // The compiler emits the second alternative first. But when one of them cannot be evaluated on the stack, because it awaits, or
    // has a switch expression or a pattern that takes several statements, the expression becomes an "if" with the first one first.
    private void VisitAlternatives(ConditionalExpressionSyntax conditional)
    {
        bool hasPattern = ConditionSyntax.HasPattern(conditional.WhenTrue) || ConditionSyntax.HasPattern(conditional.WhenFalse);
        bool isCertain = ConditionSyntax.NeedsStatements(conditional.WhenTrue) || ConditionSyntax.NeedsStatements(conditional.WhenFalse);
        _dependsOnPatterns |= hasPattern && !isCertain;
        bool isSpilled = isCertain || (hasPattern && spillsPatterns);
        Visit(isSpilled ? conditional.WhenTrue : conditional.WhenFalse);
        Visit(isSpilled ? conditional.WhenFalse : conditional.WhenTrue);
    }

    // A boolean expression whose outcome is jumped on: every operand is tested.
    private void VisitTested(ExpressionSyntax expression, bool mayBeValue, Combination? combination = null)
    {
        ExpressionSyntax inner = ConditionSyntax.Unwrap(expression);
        if (ConditionSyntax.IsShortCircuit(inner))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)inner;
            int first = _found.Count;
            VisitTested(binary.Left, mayBeValue: false);
            VisitTested(binary.Right, mayBeValue, Combine(binary, first));
        }
        else
        {
            VisitOperand(inner, new SourceCondition(ConditionKind.Operand)
            {
                MayBeValue = mayBeValue,
                Combination = combination,
                FirstInside = _found.Count,
            });
        }
    }

    // A boolean expression whose outcome is a value: the operand that is evaluated last is the value.
    private void VisitValue(ExpressionSyntax expression, bool isRight = false, Combination? combination = null)
    {
        ExpressionSyntax inner = ConditionSyntax.Unwrap(expression);
        if (ConditionSyntax.IsShortCircuit(inner))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)inner;
            int first = _found.Count;
            VisitTested(binary.Left, mayBeValue: false);
            VisitValue(binary.Right, isRight: true, Combine(binary, first));
        }
        else
        {
            VisitOperand(inner, new SourceCondition(ConditionKind.Operand)
            {
                IsValue = true,
                IsRightOperand = isRight,
                Combination = combination,
                FirstInside = _found.Count,
            });
        }
    }

    // The conditions of the left operand are those found since the first.
    private Combination? Combine(BinaryExpressionSyntax binary, int first)
    {
        if (ConditionSyntax.WithoutParentheses(binary.Right) is not IdentifierNameSyntax right)
        {
            return null;
        }

        int last = _found.FindLastIndex(condition => condition.Kind != ConditionKind.Combination);
        bool isLeftWhole = !ConditionSyntax.IsShortCircuit(binary.Left);
        return new Combination(binary.IsKind(SyntaxKind.LogicalOrExpression), right.Identifier.ValueText, last < first ? null : last, isLeftWhole);
    }

    private void VisitOperand(ExpressionSyntax operand, SourceCondition condition)
    {
        if (operand.RawKind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression)
        {
            return;
        }

        condition = condition with { Relations = SourceRelation.In(operand) };
        int firstName = _names.Count;
        if (ConditionSyntax.IsPattern(operand))
        {
            VisitChildren(operand);
            Add(firstName, condition with { Kind = ConditionKind.Pattern, Tests = PatternTests.Of(operand), ValueName = ConditionSyntax.MatchedName(operand) });
            return;
        }

        // The decisions inside an operand come before the test of its outcome.
        VisitParts(operand);
        bool isEquality = operand.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression;
        Add(firstName, condition with
        {
            Tests = isEquality ? PatternTests.Equality : PatternTests.One,
            ValueName = ConditionSyntax.ValueName(operand),
        });
    }

    private void VisitChildren(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            Visit(child);
        }
    }

    // Its own names are those that were met since its operand began, or since the last condition inside that.
    private void Add(int firstName, SourceCondition condition)
    {
        int start = condition.FirstInside == _found.Count ? firstName : 0;
        _found.Add(condition with { Names = [.. _names.Skip(start).Distinct()] });
        _names.Clear();
    }

    private void AddNull(int first, int firstName, BinaryExpressionSyntax? coalesce = null) => Add(firstName, new SourceCondition(ConditionKind.Null)
    {
        IsCoalesce = coalesce is not null,

        // A value of a type parameter is asked whether it can be null at all.
        Tests = coalesce is null ? PatternTests.OneOrTwo : PatternTests.One,
        MayVanish = coalesce is not null && (
            ConditionSyntax.Unwrap(coalesce.Left) is ConditionalAccessExpressionSyntax ||
            coalesce.Right is LiteralExpressionSyntax { Token.ValueText: "" }),
        ValueName = coalesce is null ? null : ConditionSyntax.ValueName(coalesce.Left),
        FirstInside = first,
    });

    private void AddCombination(ExpressionSyntax expression)
    {
        if (ConditionSyntax.ExplicitCombination(expression) is { } combination)
        {
            _found.Add(new SourceCondition(ConditionKind.Combination)
            {
                Tests = PatternTests.None,
                Combination = combination,
                FirstInside = _found.Count,
            });
        }
    }

    private void AddName(ExpressionSyntax expression)
    {
        string? name = expression switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            LiteralExpressionSyntax { Token.Value: string text } => "\"" + text,
            LiteralExpressionSyntax { Token.Value: { } value and not bool } => "#" + Convert.ToString(value is char character ? (int)character : value, CultureInfo.InvariantCulture),
            _ => null,
        };
        if (name is not null)
        {
            _names.Add(name);
        }
    }

    private bool HasOwnSequencePoints(SyntaxNode node) =>
        span.Contains(node.Span) && node is
            AnonymousFunctionExpressionSyntax or
            LocalFunctionStatementSyntax or
            SwitchExpressionArmSyntax or
            QueryBodySyntax;
}
