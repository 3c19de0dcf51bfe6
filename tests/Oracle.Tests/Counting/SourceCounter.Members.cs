using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Bodies of members, lambdas and local functions, and initialisers.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, ReturnsVoid(node)))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, ReturnsVoid(node)))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, ReturnsVoid(node)))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, isVoid: false))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitDestructorDeclaration(DestructorDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, isVoid: true))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, !node.IsKind(SyntaxKind.GetAccessorDeclaration)))
        : node.WithBody(Body(node.Body));

    public override SyntaxNode? VisitIndexerDeclaration(IndexerDeclarationSyntax node) => node.ExpressionBody is { } arrow
        ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(arrow))
        : node.WithAccessorList((AccessorListSyntax?)Visit(node.AccessorList));

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } arrow)
        {
            return node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(arrow));
        }

        ITypeSymbol type = _model.GetDeclaredSymbol(node)!.Type;
        return node
            .WithAccessorList((AccessorListSyntax?)Visit(node.AccessorList))
            .WithInitializer(node.Initializer is { } initializer ? Initializer(initializer, LineOf(initializer.Value), type) : null);
    }

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            return node;
        }

        IEnumerable<VariableDeclaratorSyntax> variables = node.Declaration.Variables.Select((variable, i) =>
            variable.Initializer is { } initializer && _model.GetDeclaredSymbol(variable) is IFieldSymbol field
                ? variable.WithInitializer(Initializer(initializer, i == 0 ? LineOf(node) : LineOf(variable), field.Type))
                : variable);
        return node.WithDeclaration(node.Declaration.WithVariables(SyntaxFactory.SeparatedList(variables)));
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Lambda(node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => Lambda(node);

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => node.WithBody(Body(node.Block)!);

    // What is converted to an expression tree is data.
    private LambdaExpressionSyntax Lambda(LambdaExpressionSyntax node)
    {
        if (_model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" })
        {
            return node;
        }

        if (node.Block is { } block)
        {
            return node.WithBody(Body(block)!);
        }

        bool isVoid = _model.GetSymbolInfo(node).Symbol is not IMethodSymbol method || ReturnsVoid(method);
        return node.WithBody(Body(node.ExpressionBody!, isVoid)).WithExpressionBody(null);
    }

    private AccessorListSyntax Getter(ArrowExpressionClauseSyntax arrow) => SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(
        SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Body(arrow.Expression, isVoid: false))));

    // A body that is one expression.
    private BlockSyntax Body(ExpressionSyntax value, bool isVoid)
    {
        int line = LineOf(value);
        StatementSyntax hit = Code.HitStatement(_listing.AddStatement(line));
        string text = At(line, () => value is ThrowExpressionSyntax ? Visit(value)! : Expression(value)).ToFullString();
        return SyntaxFactory.Block(hit, SyntaxFactory.ParseStatement(
            value is ThrowExpressionSyntax || isVoid ? $"{text};\n" : $"return {text};\n",
            options: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)));
    }

    // The closing brace is the one line of a body without statements.
    private BlockSyntax? Body(BlockSyntax? block)
    {
        if (block is not { Statements.Count: 0 })
        {
            return (BlockSyntax?)Visit(block);
        }

        int counter = _listing.AddStatement(LineOf(block.CloseBraceToken));
        return block.WithStatements(SyntaxFactory.SingletonList(Code.HitStatement(counter)));
    }

    private EqualsValueClauseSyntax Initializer(EqualsValueClauseSyntax initializer, int line, ITypeSymbol type)
    {
        if (type is IPointerTypeSymbol or IFunctionPointerTypeSymbol || initializer.Value is RefExpressionSyntax)
        {
            _listing.LeaveOpen(line);
            return initializer;
        }

        int counter = _listing.AddStatement(line);
        ExpressionSyntax value = At(line, () => Expression(initializer.Value));
        if (value is InitializerExpressionSyntax)
        {
            value = Code.Parse($"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {value.ToFullString()}");
        }

        return initializer.WithValue(Code.After(counter, value, type));
    }

    private bool ReturnsVoid(SyntaxNode declaration) => _model.GetDeclaredSymbol(declaration) is IMethodSymbol method && ReturnsVoid(method);

    private static bool ReturnsVoid(IMethodSymbol method) =>
        method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false, TypeKind: not TypeKind.Dynamic });
}
