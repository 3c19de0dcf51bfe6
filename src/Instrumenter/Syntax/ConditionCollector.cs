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
internal sealed class ConditionCollector(TextSpan span, bool spillsPatterns, int sharing)
{
    private readonly ConditionList _found = new();
    private readonly Dictionary<ConditionalAccessExpressionSyntax, BinaryExpressionSyntax> _shared = [];

    /// <summary>The decisions found so far.</summary>
    public List<SourceCondition> Conditions => _found.Conditions;

    /// <summary>Whether the code is nested too deeply to look at all of it.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether the order depends on whether patterns are stored.</summary>
    public bool DependsOnPatterns { get; private set; }

    /// <summary>How many expressions there are whose order depends on whether they share a test.</summary>
    public int Uncertain { get; private set; }

    /// <summary>Adds the decisions in a node.</summary>
    public void Visit(SyntaxNode node)
    {
        // Generated code has expressions of thousands of operands, each nested in the next.
        IsTooDeep |= !RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (IsTooDeep || !node.Span.IntersectsWith(span) || HasOwnSequencePoints(node))
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
        int firstName = _found.NameCount;
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                Visit(conditional.Condition);
                VisitAlternatives(conditional.WhenTrue, conditional.WhenFalse);
                break;
            case ConditionalAccessExpressionSyntax access:
                VisitAccess(access, first, firstName);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                VisitCoalesce(coalesce, first, firstName);
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment:
                Visit(assignment.Left);
                _found.AddNull(first, firstName);
                Visit(assignment.Right);
                break;
            case var value when ConditionSyntax.IsShortCircuit(value) || ConditionSyntax.IsPattern(value):
                VisitValue(value);
                break;
            case BinaryExpressionSyntax constant when ConditionSyntax.IsConstant(constant):
                // The code has the result.
                break;
            default:
                _found.AddName(expression);
                VisitChildren(expression);
                _found.AddCombination(expression);
                _found.AddTupleEquality(first, firstName, expression);
                break;
        }
    }

    // The compiler emits the second alternative first. But when one of them cannot be evaluated on the stack, because it awaits, or
    // has a switch expression or a pattern that takes several statements, the expression becomes an "if" with the first one first.
    private void VisitAlternatives(ExpressionSyntax first, ExpressionSyntax second)
    {
        bool hasPattern = ConditionSyntax.HasSpreadPattern(first) || ConditionSyntax.HasSpreadPattern(second);
        bool isCertain = ConditionSyntax.NeedsStatements(first) || ConditionSyntax.NeedsStatements(second);
        DependsOnPatterns |= hasPattern && !isCertain;
        bool isSpilled = isCertain || (hasPattern && spillsPatterns);
        Visit(isSpilled ? first : second);
        Visit(isSpilled ? second : first);
    }

    private void VisitAccess(ConditionalAccessExpressionSyntax access, int first, int firstName)
    {
        Visit(access.Expression);
        _found.AddNull(first, firstName);
        if (_shared.TryGetValue(access, out BinaryExpressionSyntax? coalesce))
        {
            // One "if": what comes after the "?." or the right operand of the "??".
            _found.ShareLast(first);
            VisitAlternatives(access.WhenNotNull, coalesce.Right);
        }
        else
        {
            Visit(access.WhenNotNull);
        }
    }

    // Whether it shares the test of the "?." before it depends on a type. That matters where conditions are between them.
    private void VisitCoalesce(BinaryExpressionSyntax coalesce, int first, int firstName)
    {
        ConditionalAccessExpressionSyntax? access = CoalesceSyntax.IsAppended(coalesce) ? null : CoalesceSyntax.SharedTest(coalesce);
        bool isUncertain = access is not null && ConditionLocator.HasAny(access.WhenNotNull);
        if (isUncertain && ((sharing >> (Uncertain++ % ConditionOrders.MostUncertain)) & 1) != 0)
        {
            _shared.Add(access!, coalesce);
            Visit(coalesce.Left);
            return;
        }

        Visit(coalesce.Left);
        _found.AddNull(first, firstName, coalesce);
        if (access is not null && !isUncertain)
        {
            _found.MayShareLast();
        }

        Visit(coalesce.Right);
    }

    // A boolean expression whose outcome is jumped on: every operand is tested.
    private void VisitTested(ExpressionSyntax expression, bool mayBeValue, bool isBehindStored = false, Combination? combination = null)
    {
        ExpressionSyntax inner = ConditionSyntax.Unwrap(expression);
        if (ConditionSyntax.IsShortCircuit(inner))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)inner;
            int first = _found.Count;
            bool mayBeStored = VisitLeft(binary);
            VisitTested(binary.Right, mayBeValue, mayBeStored, _found.Combine(binary, first));
        }
        else
        {
            VisitOperand(inner, new SourceCondition(ConditionKind.Operand)
            {
                MayBeValue = mayBeValue,
                BecomesNumber = mayBeValue && expression.Parent is ConditionalExpressionSyntax,
                IsBehindStored = isBehindStored,
                Combination = combination,
                FirstInside = _found.Count,
            });
        }
    }

    // A boolean expression whose outcome is a value: the operand that is evaluated last is the value.
    private void VisitValue(ExpressionSyntax expression, bool isRight = false, bool isBehindStored = false, Combination? combination = null)
    {
        ExpressionSyntax inner = ConditionSyntax.Unwrap(expression);
        if (ConditionSyntax.IsShortCircuit(inner))
        {
            BinaryExpressionSyntax binary = (BinaryExpressionSyntax)inner;
            int first = _found.Count;
            bool mayBeStored = VisitLeft(binary);
            VisitValue(binary.Right, isRight: true, mayBeStored, _found.Combine(binary, first));
        }
        else
        {
            VisitOperand(inner, new SourceCondition(ConditionKind.Operand)
            {
                IsValue = true,
                IsRightOperand = isRight,
                IsBehindStored = isBehindStored,
                Combination = combination,
                FirstInside = _found.Count,
            });
        }
    }

    // When the right operand takes several statements, the value of the left one is stored and tested then. Returns whether it may be.
    private bool VisitLeft(BinaryExpressionSyntax binary)
    {
        bool hasPattern = ConditionSyntax.HasSpreadPattern(binary.Right);
        bool isCertain = ConditionSyntax.NeedsStatements(binary.Right);
        bool hasOperands = ConditionSyntax.IsShortCircuit(ConditionSyntax.Unwrap(binary.Left));
        DependsOnPatterns |= hasOperands && hasPattern && !isCertain;
        bool isStored = isCertain || (hasPattern && spillsPatterns);
        int first = _found.Count;
        if (isStored && hasOperands)
        {
            VisitValue(binary.Left);
        }
        else
        {
            VisitTested(binary.Left, mayBeValue: false);
        }

        if (isStored)
        {
            _found.StoreSince(first);
        }

        return isCertain || hasPattern || ConditionSyntax.HasSpreadPattern(binary.Left);
    }

    private void VisitOperand(ExpressionSyntax operand, SourceCondition condition)
    {
        if (operand.RawKind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression)
        {
            return;
        }

        condition = condition with { Relations = SourceRelation.In(operand) };
        int firstName = _found.NameCount;
        if (ConditionSyntax.IsPattern(operand))
        {
            VisitChildren(operand);
            _found.Add(firstName, condition with
            {
                Kind = ConditionKind.Pattern,
                Tests = PatternTests.Of(operand),
                ValueName = ConditionSyntax.MatchedName(operand),
                AssignsVariable = ConditionSyntax.HasVariable(operand),
                AsksFor = ConditionSyntax.BooleansIn(operand),
                AsksForNull = ConditionSyntax.AsksForNull(operand),
                IsSpread = ConditionSyntax.HasSpreadPattern(operand),
            });
            return;
        }

        // The decisions inside an operand come before the test of its outcome.
        bool isEquality = ConditionSyntax.IsEquality(operand);
        if (isEquality)
        {
            VisitChildren(operand);
        }
        else
        {
            VisitParts(operand);
        }

        _found.Add(firstName, condition with
        {
            Tests = isEquality ? PatternTests.OfEquality(operand) : PatternTests.One,
            ValueName = ConditionSyntax.ValueName(operand),
            Arms = ConditionSyntax.Arms(operand),
            IsAwaited = operand is AwaitExpressionSyntax,
        });
    }

    private void VisitChildren(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            Visit(child);
        }
    }

    private bool HasOwnSequencePoints(SyntaxNode node) =>
        span.Contains(node.Span) && node is
            AnonymousFunctionExpressionSyntax or
            LocalFunctionStatementSyntax or
            SwitchExpressionArmSyntax or
            QueryBodySyntax;
}
