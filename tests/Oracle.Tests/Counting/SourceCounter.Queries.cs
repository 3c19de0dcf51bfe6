using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Query expressions, each of whose clauses is a lambda.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitWhereClause(WhereClauseSyntax node) => node.WithCondition(Clause(node, node.Condition));

    public override SyntaxNode? VisitOrdering(OrderingSyntax node) => node.WithExpression(Clause(node, node.Expression));

    public override SyntaxNode? VisitSelectClause(SelectClauseSyntax node) => node.WithExpression(Clause(node, node.Expression));

    public override SyntaxNode? VisitLetClause(LetClauseSyntax node) => node.WithExpression(Clause(node, node.Expression));

    public override SyntaxNode? VisitGroupClause(GroupClauseSyntax node) => node
        .WithGroupExpression(Clause(node, node.GroupExpression))
        .WithByExpression(Clause(node, node.ByExpression));

    public override SyntaxNode? VisitJoinClause(JoinClauseSyntax node)
    {
        _listing.LeaveOpen(LineOf(node));
        return node
            .WithInExpression(Expression(node.InExpression))
            .WithLeftExpression(Clause(node, node.LeftExpression))
            .WithRightExpression(Clause(node, node.RightExpression));
    }

    public override SyntaxNode? VisitQueryBody(QueryBodySyntax node)
    {
        foreach (FromClauseSyntax from in node.Clauses.OfType<FromClauseSyntax>())
        {
            _listing.LeaveOpen(LineOf(from));
        }

        return base.VisitQueryBody(node);
    }

    // A clause that only names its variable has no code.
    private ExpressionSyntax Clause(SyntaxNode clause, ExpressionSyntax value)
    {
        int line = LineOf(clause is JoinClauseSyntax ? value : clause);
        int counter = _listing.AddStatement(line, value is IdentifierNameSyntax ? StatementTrace.Optional : StatementTrace.Exact);
        ExpressionSyntax rewritten = At(line, () => Expression(value));
        return Code.Parse($" {Code.Counter}.After({Code.Counter}.Hit({counter}), {rewritten.ToFullString()}) ");
    }
}
