using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Where in a file that is which is asked for at every statement, so that the few that have it are looked at closely.</summary>
internal sealed class SourcePlaces
{
    private readonly List<int> _decisions = [];
    private readonly HashSet<int> _lateArms = [];
    private readonly HashSet<int> _catchFilters = [];

    /// <summary>Looks at all of a file once.</summary>
    public static SourcePlaces Of(SyntaxNode root)
    {
        SourcePlaces places = new();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            places.Add(node);
        }

        places._decisions.Sort();
        return places;
    }

    /// <summary>Whether a decision starts inside a span.</summary>
    public bool HasDecision(TextSpan span)
    {
        int index = _decisions.BinarySearch(span.Start);
        index = index < 0 ? ~index : index;
        return index < _decisions.Count && _decisions[index] < span.End;
    }

    /// <summary>
    /// Whether the value of an arm of a switch expression starts at a position, and takes several statements to compute: its
    /// sequence point comes behind most of them.
    /// </summary>
    public bool IsLateArm(int position) => _lateArms.Contains(position);

    /// <summary>Whether the filter of a <c>catch</c> starts at a position.</summary>
    public bool IsCatchFilter(int position) => _catchFilters.Contains(position);

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case CommonForEachStatementSyntax loop:
                _decisions.Add(loop.InKeyword.SpanStart);
                break;
            case ExpressionSyntax expression when ConditionLocator.Decides(expression):
                _decisions.Add(expression.SpanStart);
                break;
            case SwitchExpressionArmSyntax arm when ConditionSyntax.NeedsStatements(arm.Expression) || ConditionSyntax.HasPattern(arm.Expression):
                _lateArms.Add(arm.Expression.SpanStart);
                _lateArms.Add(ConditionSyntax.WithoutParentheses(arm.Expression).SpanStart);
                break;
            case CatchFilterClauseSyntax filter:
                _catchFilters.Add(filter.SpanStart);
                break;
        }
    }
}
