using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Lists the decisions inside one sequence point's span, in each order that the code may have them.</summary>
internal static class ConditionOrders
{
    /// <summary>A bound on the orders that are tried: each expression whose order is not certain doubles their number.</summary>
    public const int MostUncertain = 3;

    /// <summary>The orders, the most likely one first; null when the code is nested too deeply to look at all of it.</summary>
    public static IReadOnlyList<IReadOnlyList<SourceCondition>>? Collect(SyntaxNode root, TextSpan span)
    {
        ConditionCollector collector = new(span, spillsPatterns: false, sharing: 0);
        if (Collect(collector, root, span) is not { } found)
        {
            return null;
        }

        List<IReadOnlyList<SourceCondition>> orders = [found];
        for (int order = 1; order < 1 << (Math.Min(collector.Uncertain, MostUncertain) + 1); order++)
        {
            bool spillsPatterns = order % 2 != 0;
            if (collector.DependsOnPatterns || !spillsPatterns)
            {
                orders.Add(Collect(new ConditionCollector(span, spillsPatterns, order / 2), root, span)!);
            }
        }

        return orders;
    }

    private static List<SourceCondition>? Collect(ConditionCollector collector, SyntaxNode root, TextSpan span)
    {
        if (root.FindToken(span.Start) is { RawKind: (int)SyntaxKind.InKeyword, Parent: CommonForEachStatementSyntax })
        {
            // "in" is where a loop asks whether there is one more.
            return [new SourceCondition(ConditionKind.Operand)];
        }

        collector.Visit(root.FindNode(span, getInnermostNodeForTie: true));
        return collector.IsTooDeep ? null : collector.Conditions;
    }
}
