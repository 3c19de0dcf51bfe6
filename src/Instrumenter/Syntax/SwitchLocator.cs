using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Finds the arm of a switch that a place in the source belongs to.</summary>
internal static class SwitchLocator
{
    /// <summary>The innermost arm around a position, or null.</summary>
    public static SwitchArm? ArmAt(SyntaxNode root, int position) => ArmAround(root.FindToken(position).Parent);

    /// <summary>The switch statement that starts at a position, or null.</summary>
    public static SourceSwitch? SwitchAt(SyntaxNode root, int position) =>
        root.FindToken(position).Parent is SwitchStatementSyntax statement && statement.SpanStart == position ? DescribeStatement(statement) : null;

    private static SwitchArm? ArmAround(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                // Code inside has its own flow of control.
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax expression } arm:
                    return new SwitchArm(Describe(expression, isExpression: true, expression.Span), expression.Arms.IndexOf(arm), 1);
                case SwitchSectionSyntax { Parent: SwitchStatementSyntax statement } section:
                    return new SwitchArm(DescribeStatement(statement), statement.Sections.IndexOf(section), section.Labels.Count)
                    {
                        HasDefault = HasDefault(section),
                    };
            }
        }

        return null;
    }

    private static SourceSwitch DescribeStatement(SwitchStatementSyntax statement) =>
        Describe(statement, isExpression: false, TextSpan.FromBounds(statement.SpanStart, HeaderEnd(statement)));

    private static SourceSwitch Describe(SyntaxNode node, bool isExpression, TextSpan header)
    {
        FileLinePositionSpan lines = node.SyntaxTree.GetLineSpan(header);
        return new SourceSwitch(node.SpanStart, node.Span.End, isExpression)
        {
            Header = (
                lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1,
                lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1),
            Outer = ArmAround(node.Parent),
            Labels = new(() => node is SwitchStatementSyntax labelled ? LabelReader.Read(labelled) : []),
            BooleanLabels = node is SwitchStatementSyntax chosen ? BooleanLabels(chosen) : 0,
            HasDefault = node is SwitchStatementSyntax { Sections: var sections } && sections.Any(HasDefault),
            Elements = node is SwitchStatementSyntax switched ? LabelReader.ElementsOf(switched) : [],
        };
    }

    private static bool HasDefault(SwitchSectionSyntax section) => section.Labels.Any(label => label is DefaultSwitchLabelSyntax);

    private static int BooleanLabels(SwitchStatementSyntax statement) => statement.Sections
        .SelectMany(section => section.Labels)
        .OfType<CaseSwitchLabelSyntax>()
        .Select(label => (label.Value as LiteralExpressionSyntax)?.Token.Value)
        .OfType<bool>()
        .Distinct()
        .Count();

    // The parentheses may be part of a tuple.
    private static int HeaderEnd(SwitchStatementSyntax statement) =>
        statement.CloseParenToken.Span.Length != 0 ? statement.CloseParenToken.Span.End : statement.Expression.Span.End;
}
