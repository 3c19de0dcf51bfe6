using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Statements other than loops.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
    {
        List<MemberDeclarationSyntax> members = [];
        foreach (MemberDeclarationSyntax member in node.Members)
        {
            members.AddRange(member is GlobalStatementSyntax global
                ? Statement(global.Statement).Select(SyntaxFactory.GlobalStatement)
                : [(MemberDeclarationSyntax)Visit(member)!]);
        }

        return node.WithMembers(SyntaxFactory.List(members));
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node) => node.WithStatements(SyntaxFactory.List(Statements(node.Statements)));

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        ExpressionSyntax condition = Condition(node.Condition);
        return node
            .WithCondition(condition)
            .WithStatement(Embedded(node.Statement))
            .WithElse(node.Else?.WithStatement(Embedded(node.Else.Statement)));
    }

    public override SyntaxNode? VisitLockStatement(LockStatementSyntax node) =>
        node.WithExpression(Expression(node.Expression)).WithStatement(Embedded(node.Statement));

    public override SyntaxNode? VisitUsingStatement(UsingStatementSyntax node) => node
        .WithDeclaration((VariableDeclarationSyntax?)Visit(node.Declaration))
        .WithExpression((ExpressionSyntax?)Visit(node.Expression))
        .WithStatement(Embedded(node.Statement));

    public override SyntaxNode? VisitFixedStatement(FixedStatementSyntax node) =>
        node.WithDeclaration((VariableDeclarationSyntax)Visit(node.Declaration)!).WithStatement(Embedded(node.Statement));

    public override SyntaxNode? VisitCatchClause(CatchClauseSyntax node)
    {
        if (node.Filter is not { } filter)
        {
            int caught = _listing.AddStatement(LineOf(node), StatementTrace.Optional);
            BlockSyntax body = (BlockSyntax)Visit(node.Block)!;
            return node.WithBlock(body.WithStatements(body.Statements.Insert(0, Code.HitStatement(caught))));
        }

        int line = LineOf(filter);
        int counter = _listing.AddStatement(line);
        ExpressionSyntax condition = Code.After(counter, At(line, () => Condition(filter.FilterExpression)));
        return node.WithFilter(filter.WithFilterExpression(condition)).WithBlock((BlockSyntax)Visit(node.Block)!);
    }

    private IEnumerable<StatementSyntax> Statements(IEnumerable<StatementSyntax> statements) => statements.SelectMany(Statement);

    // Not compiled, or never reached: a lambda in it has code, and so has all of it in some state machines.
    private List<StatementSyntax> Unreachable(StatementSyntax statement)
    {
        LeaveOpen(statement);
        return [statement];
    }

    private void LeaveOpen(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        for (int line = span.StartLinePosition.Line; line <= span.EndLinePosition.Line; line++)
        {
            _listing.LeaveOpen(line + 1);
        }
    }

    // A statement, after what counts it.
    private List<StatementSyntax> Statement(StatementSyntax statement)
    {
        if (!_facts.IsReachable(statement))
        {
            return Unreachable(statement);
        }

        if (IsOmitted(statement))
        {
            return [statement];
        }

        switch (statement)
        {
            case LabeledStatementSyntax labeled:
                List<StatementSyntax> inner = Statement(labeled.Statement);
                StatementSyntax label = SyntaxFactory.ParseStatement($"{labeled.Identifier.Text}: {Code.HitStatement(_listing.AddStatement(LineOf(labeled), StatementTrace.Optional))}");
                return [label, .. inner];
            case LocalDeclarationStatementSyntax { Declaration.Variables.Count: > 1, IsConst: false } several:
                return [.. several.Declaration.Variables.SelectMany((variable, i) => Declaration(several, variable, i))];
            case LocalDeclarationStatementSyntax declaration:
                return Declaration(declaration, declaration.Declaration.Variables[0], 0);
        }

        return At(LineOf(statement), () =>
        {
            List<StatementSyntax> result = IsCounted(statement) ? [Code.HitStatement(_listing.AddStatement(_line, TraceOf(statement)))] : [];
            if (statement is CommonForEachStatementSyntax loop)
            {
                result.AddRange(Foreach(loop));
                return result;
            }

            result.AddRange(JumpCounts(statement));
            result.Add((StatementSyntax)Visit(statement)!);
            return result;
        });
    }

    private List<StatementSyntax> Declaration(LocalDeclarationStatementSyntax declaration, VariableDeclaratorSyntax variable, int index)
    {
        // Only one of the declarations has the trivia before them, which may be a directive.
        LocalDeclarationStatementSyntax single = declaration.WithDeclaration(declaration.Declaration.WithVariables([variable]));
        if (declaration.IsConst || variable.Initializer is not { } initializer)
        {
            return [single];
        }

        int line = index == 0 ? LineOf(declaration) : LineOf(variable);
        return At(line, () =>
        {
            StatementSyntax hit = Code.HitStatement(_listing.AddStatement(line));
            EqualsValueClauseSyntax value = (EqualsValueClauseSyntax)Visit(initializer)!;
            return (List<StatementSyntax>)[hit, single.WithDeclaration(single.Declaration.WithVariables([variable.WithInitializer(value)]))];
        });
    }

    private StatementSyntax Embedded(StatementSyntax statement) =>
        statement is BlockSyntax block ? (StatementSyntax)VisitBlock(block)! : SyntaxFactory.Block(Statement(statement));

    // Loops count where they ask; the others listed here have no code of their own.
    private static bool IsCounted(StatementSyntax statement) => statement is not (
        BlockSyntax or TryStatementSyntax or LocalFunctionStatementSyntax or CheckedStatementSyntax or UnsafeStatementSyntax or
        WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax { Declaration: null, Initializers.Count: 0 });

    private StatementTrace TraceOf(StatementSyntax statement) => statement switch
    {
        EmptyStatementSyntax => StatementTrace.Optional,
        LockStatementSyntax @lock when _model.GetTypeInfo(@lock.Expression).Type?.Name == "Lock" => StatementTrace.Optional,
        BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax { Expression: null or IdentifierNameSyntax } => StatementTrace.ExactInDebug,
        _ => StatementTrace.Exact,
    };

    // A call of a method that is only there under a symbol, or that has no body.
    private bool IsOmitted(StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } || _model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        string?[] symbols = [.. method.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute")
            .Select(attribute => attribute.ConstructorArguments is [{ Value: string symbol }] ? symbol : null)];
        return method is { IsPartialDefinition: true, PartialImplementationPart: null } ||
            (symbols.Length > 0 && !symbols.Intersect(statement.SyntaxTree.Options.PreprocessorSymbolNames).Any());
    }
}
