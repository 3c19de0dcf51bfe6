using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Loops.</content>
internal sealed partial class SourceCounter
{
    // For each foreach around the statement that is being rewritten: what counts that it asks for the next element, and that
    // it was left by break.
    private readonly Dictionary<SyntaxNode, (int Asked, int Broken)> _loops = [];

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        int counter = _listing.AddStatement(_line, IsConstant(node.Condition) ? StatementTrace.ExactInDebug : StatementTrace.Exact);
        if (IsConstant(node.Condition))
        {
            if (_model.GetConstantValue(node.Condition).Value is false)
            {
                _listing.LeaveOpen(_line);
            }

            return node.WithStatement(SyntaxFactory.Block(Code.HitStatement(counter), Embedded(node.Statement)));
        }

        ExpressionSyntax condition = Code.After(counter, Condition(node.Condition));
        return node.WithCondition(condition).WithStatement(Embedded(node.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        StatementSyntax body = Embedded(node.Statement);
        int line = LineOf(node.WhileKeyword);
        if (!AsksAgain(node))
        {
            // A lambda in it has code all the same.
            LeaveOpen(node.Condition);
            return node.WithStatement(body);
        }

        if (IsConstant(node.Condition))
        {
            int optional = _listing.AddStatement(line, StatementTrace.Optional);
            return node.WithStatement(body).WithCondition(_model.GetConstantValue(node.Condition).Value is false ? Code.Parse($"({Code.Hit(optional)} && false)") : node.Condition);
        }

        int counter = _listing.AddStatement(line);
        return node.WithStatement(body).WithCondition(Code.After(counter, At(line, () => Condition(node.Condition))));
    }

    // A body that always leaves the loop never comes to its condition.
    private bool AsksAgain(DoStatementSyntax node) =>
        _facts.IsEndReachable(node) ||
        node.Statement.DescendantNodesAndSelf().OfType<ContinueStatementSyntax>().Any(jump => JumpTarget(jump) == node && _facts.IsReachable(jump));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        ForStatementSyntax result = node
            .WithDeclaration((VariableDeclarationSyntax?)Visit(node.Declaration))
            .WithInitializers(SyntaxFactory.SeparatedList(node.Initializers.Select(Expression)));
        if (node.Condition is { } condition && !IsConstant(condition))
        {
            int line = LineOf(condition);
            int counter = _listing.AddStatement(line);
            result = result.WithCondition(Code.After(counter, At(line, () => Condition(condition))));
        }

        List<ExpressionSyntax> incrementors = [];
        foreach (ExpressionSyntax incrementor in node.Incrementors)
        {
            int line = LineOf(incrementor);
            incrementors.Add(Code.Hit(_listing.AddStatement(line)));
            incrementors.Add(At(line, () => Expression(incrementor)));
        }

        return result.WithIncrementors(SyntaxFactory.SeparatedList(incrementors)).WithStatement(Embedded(node.Statement));
    }

    private IEnumerable<StatementSyntax> Foreach(CommonForEachStatementSyntax node)
    {
        (int asked, int repeated, int passed, int broken) = (_listing.NewCounter(), _listing.NewCounter(), _listing.NewCounter(), _listing.NewCounter());
        int reached = _listing.AddStatement(_line);
        _listing.AddStatement(_line, Tally.Of(asked));
        _listing.AddDecision(_line, "foreach", new Tally([passed], [broken]), Tally.Of(repeated));
        _loops.Add(node, (asked, broken));

        ExpressionSyntax collection = Code.Then(Expression(node.Expression), asked);
        StatementSyntax body = SyntaxFactory.Block(Code.HitStatement(repeated), Embedded(node.Statement), Code.HitStatement(asked));
        StatementSyntax loop = node switch
        {
            ForEachStatementSyntax single => single.WithExpression(collection).WithStatement(body),
            ForEachVariableStatementSyntax variables => variables.WithExpression(collection).WithStatement(body),
            _ => node,
        };
        return [Code.HitStatement(reached), loop, Code.HitStatement(passed)];
    }

    // A foreach is left by itself when control comes behind it in another way than by break.
    private IEnumerable<StatementSyntax> JumpCounts(StatementSyntax statement)
    {
        bool isBreak = statement is BreakStatementSyntax;
        if (!isBreak && statement is not ContinueStatementSyntax)
        {
            return [];
        }

        return _loops.TryGetValue(JumpTarget(statement), out (int Asked, int Broken) counters)
            ? [Code.HitStatement(isBreak ? counters.Broken : counters.Asked)]
            : [];
    }
    private static SyntaxNode JumpTarget(StatementSyntax jump) => jump.Ancestors().First(ancestor =>
        ancestor is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax || (jump is BreakStatementSyntax && ancestor is SwitchStatementSyntax));
}
