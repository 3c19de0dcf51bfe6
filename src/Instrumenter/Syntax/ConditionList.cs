using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>The conditions found so far, and the names met since the last one.</summary>
internal sealed class ConditionList
{
    private readonly List<string> _names = [];

    public List<SourceCondition> Conditions { get; } = [];

    public int Count => Conditions.Count;

    public int NameCount => _names.Count;

    /// <summary>Adds a condition.</summary>
    /// <param name="firstName">How many names had been met when its operand began.</param>
    /// <param name="condition">The condition without its names.</param>
    public void Add(int firstName, SourceCondition condition)
    {
        // Its own names are those that were met since its operand began, or since the last condition inside that.
        bool isFirst = condition.FirstInside == Conditions.Count;
        Conditions.Add(condition with
        {
            Names = [.. _names.Skip(isFirst ? firstName : 0).Distinct()],
            SameNamesBefore = isFirst ? _names.Take(firstName).Count(name => name == condition.ValueName) : 0,
        });
        _names.Clear();
    }

    /// <summary>Adds a <c>?.</c>, or the <c>??</c> that is given.</summary>
    /// <param name="first">The first condition inside its operand.</param>
    /// <param name="firstName">How many names had been met when its operand began.</param>
    /// <param name="coalesce">The <c>??</c>.</param>
    public void AddNull(int first, int firstName, BinaryExpressionSyntax? coalesce = null) => Add(firstName, new SourceCondition(ConditionKind.Null)
    {
        IsCoalesce = coalesce is not null,
        MayShareTest = coalesce is not null && CoalesceSyntax.SharedTest(coalesce) is not null,
        IsAppended = coalesce is not null && (CoalesceSyntax.IsAppended(coalesce) || CoalesceSyntax.MayBeAppended(coalesce)),

        // A value of a type parameter is asked whether it can be null at all.
        Tests = coalesce is null ? PatternTests.OneOrTwo : CoalesceSyntax.IsAppended(coalesce) ? PatternTests.NoneOrOne : PatternTests.One,
        ValueName = coalesce is null ? null : ConditionSyntax.ValueName(coalesce.Left),
        LeavesNull = coalesce is null || CoalesceSyntax.HasNullRight(coalesce) ? null : false,
        HasDefaultRight = coalesce is null ? null : CoalesceSyntax.HasDefaultRight(coalesce),
        FirstInside = first,
    });

    /// <summary>How the operands of <c>&amp;&amp;</c> or <c>||</c> may be combined, or null. The conditions of the left one are those found since the first.</summary>
    public Combination? Combine(BinaryExpressionSyntax binary, int first)
    {
        if (ConditionSyntax.WithoutParentheses(binary.Right) is not IdentifierNameSyntax right)
        {
            return null;
        }

        int last = Conditions.FindLastIndex(condition => condition.Kind != ConditionKind.Combination);
        bool isLeftWhole = !ConditionSyntax.IsShortCircuit(binary.Left);
        return new Combination(binary.RawKind == (int)SyntaxKind.LogicalOrExpression, right.Identifier.ValueText, last < first ? null : last, isLeftWhole);
    }

    /// <summary>Says that the <c>??</c> that is the last condition may have its test in common with the <c>?.</c> before.</summary>
    public void MayShareLast() => Conditions[^1] = Conditions[^1] with
    {
        SharedWith = Conditions.FindLastIndex(Count - 2, condition => condition.Kind == ConditionKind.Null),
    };

    /// <summary>Adds a <c>??</c> that has its test in common with the <c>?.</c> that is the last condition.</summary>
    public void ShareLast(int first)
    {
        Conditions[^1] = Conditions[^1] with { LeavesNull = false };
        Conditions.Add(new SourceCondition(ConditionKind.Null)
        {
            IsCoalesce = true,
            Tests = PatternTests.None,
            FirstInside = first,
            SharedWith = Conditions.Count - 1,
        });
    }

    /// <summary>Says that the conditions from one on are in an operand whose value is stored, and tested then.</summary>
    public void StoreSince(int first)
    {
        for (int i = first; i < Count; i++)
        {
            Conditions[i] = Conditions[i] with { IsInStored = true };
        }
    }

    public void AddCombination(ExpressionSyntax expression)
    {
        if (ConditionSyntax.ExplicitCombination(expression) is { } combination)
        {
            Conditions.Add(new SourceCondition(ConditionKind.Combination)
            {
                Tests = PatternTests.None,
                Combination = combination,
                FirstInside = Conditions.Count,
            });
        }
    }

    /// <summary>Adds the comparison of two tuples, if an expression is that.</summary>
    public void AddTupleEquality(int first, int firstName, ExpressionSyntax expression)
    {
        if (ConditionSyntax.TupleElements(expression) > 1)
        {
            Add(firstName, new SourceCondition(ConditionKind.TupleEquality)
            {
                IsValue = true,
                Tests = PatternTests.OfEquality(expression),
                FirstInside = first,
            });
        }
    }

    public void AddName(ExpressionSyntax expression)
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
}
