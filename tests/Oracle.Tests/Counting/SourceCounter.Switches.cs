using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Switches. A label or arm counts in its <c>when</c> clause, which is asked last of all.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        int arms = node.Arms.Count;
        int counter = arms > 1 ? _listing.AddDecision(_line, "switch expression", arms) : 0;
        ExpressionSyntax governing = Expression(node.GoverningExpression);
        List<SwitchExpressionArmSyntax> rewritten = [];
        foreach (SwitchExpressionArmSyntax arm in node.Arms)
        {
            int line = LineOf(arm.Expression);
            ExpressionSyntax when = Code.Hit(_listing.AddStatement(line));
            when = arms > 1 ? Code.Parse($"{Code.Hit(counter++)} && {when}") : when;
            when = arm.WhenClause is { } clause ? Code.Parse($"{When(clause).ToFullString()} && {when}") : when;
            rewritten.Add(arm
                .WithWhenClause(SyntaxFactory.WhenClause(when).NormalizeWhitespace().WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space))
                .WithExpression(At(line, () => Expression(arm.Expression))));
        }

        return node.WithGoverningExpression(governing).WithArms(SyntaxFactory.SeparatedList(rewritten, node.Arms.GetSeparators()));
    }

    public override SyntaxNode? VisitSwitchStatement(SwitchStatementSyntax node)
    {
        List<SwitchLabelSyntax> labels = [.. node.Sections.SelectMany(section => section.Labels)];
        bool isExhaustive = _facts.IsExhaustive(node);
        bool hasDefault = labels.Any(label => label is DefaultSwitchLabelSyntax);
        int outcomes = labels.Count + (isExhaustive || hasDefault ? 0 : 1);
        int first = outcomes > 1 ? _listing.AddDecision(_line, "switch", outcomes) : _listing.NewCounter();
        if (outcomes > 1 && LostValues.Decides(node))
        {
            _listing.MakeOptional();
        }

        ExpressionSyntax governing = Expression(node.Expression);
        List<SwitchSectionSyntax> sections = [.. node.Sections.Select(section => section
            .WithLabels(SyntaxFactory.List(section.Labels.SelectMany(label => Label(label, first + labels.IndexOf(label)))))
            .WithStatements(SyntaxFactory.List(Statements(section.Statements))))];

        string last = hasDefault
            ? $"case var _ when {Code.Counter}.Hit({first + labels.FindIndex(label => label is DefaultSwitchLabelSyntax)}): goto default;"
            : isExhaustive ? "default: throw null;" : $"default: {Code.Counter}.Hit({first + labels.Count}); break;";
        if (!(hasDefault && isExhaustive))
        {
            sections.Add(((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0) {{ {last}\n }}")).Sections[0]);
        }

        return node.WithExpression(governing).WithSections(SyntaxFactory.List(sections));
    }

    private IEnumerable<SwitchLabelSyntax> Label(SwitchLabelSyntax label, int counter)
    {
        ExpressionSyntax hit = Code.Hit(counter);
        switch (label)
        {
            // The constant stays a label: "goto case" leads to it, and no other way.
            case CaseSwitchLabelSyntax constant:
                return [PatternLabel($"{constant.Value} when {hit}"), constant];
            case CasePatternSwitchLabelSyntax { WhenClause: { } when } pattern:
                return [PatternLabel($"{pattern.Pattern} when {When(when).ToFullString()} && {hit}")];
            case CasePatternSwitchLabelSyntax pattern:
                return [PatternLabel($"{pattern.Pattern} when {hit}")];
            default:
                return [label];
        }
    }

    private static SwitchLabelSyntax PatternLabel(string text) =>
        ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0) {{ case {text}: break; }}")).Sections[0].Labels[0];

    private ExpressionSyntax When(WhenClauseSyntax clause)
    {
        int line = LineOf(clause);
        int counter = _listing.AddStatement(line);
        return Code.After(counter, At(line, () => Condition(clause.Condition)));
    }
}
