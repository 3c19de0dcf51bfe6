using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <content>Constructors: the header of a class's counts, because it calls another one.</content>
internal sealed partial class SourceCounter
{
    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        if (node is { Body: null, ExpressionBody: null })
        {
            return node;
        }

        bool isEmpty = node.Body is { Statements.Count: 0 };
        bool callsAnother = node.Initializer is not null || (node.Parent is not StructDeclarationSyntax && !node.Modifiers.Any(SyntaxKind.StaticKeyword) && node.Parent is not RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordStructDeclaration });
        int line = node.Initializer is { } written ? LineOf(written) : LineOf(node);
        BlockSyntax body;
        ConstructorInitializerSyntax? initializer = node.Initializer;
        int? header = callsAnother ? _listing.AddStatement(line) : null;
        bool isCounted = false;
        if (initializer is not null)
        {
            initializer = At(line, () => (ConstructorInitializerSyntax)Visit(initializer)!);
            if (initializer.ArgumentList.Arguments is [{ RefKindKeyword.RawKind: 0 } first, ..] && _model.GetTypeInfo(node.Initializer!.ArgumentList.Arguments[0].Expression).ConvertedType is { } type and not IPointerTypeSymbol)
            {
                initializer = initializer.ReplaceNode(first.Expression, Code.After(header!.Value, first.Expression, type));
                isCounted = true;
            }
        }

        body = node.ExpressionBody is { } arrow ? Body(arrow.Expression, isVoid: true)
            : isEmpty && callsAnother ? node.Body!
            : Body(node.Body)!;
        if (header is { } counter && !isCounted)
        {
            body = body.WithStatements(body.Statements.Insert(0, Code.HitStatement(counter)));
        }

        return node.WithInitializer(initializer).WithExpressionBody(null).WithSemicolonToken(default).WithBody(body);
    }

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => Primary(node, Members(node));

    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => Members(node);

    public override SyntaxNode? VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => Members(node);

    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) =>
        node.IsKind(SyntaxKind.RecordStructDeclaration) ? Members(node) : Primary(node, Members(node));

    private TypeDeclarationSyntax Members(TypeDeclarationSyntax node) =>
        node.WithMembers(SyntaxFactory.List(node.Members.Select(member => (MemberDeclarationSyntax)Visit(member)!)));

    // A primary constructor has no body: it counts in the last initialiser, before it calls the base constructor.
    private TypeDeclarationSyntax Primary(TypeDeclarationSyntax node, TypeDeclarationSyntax rewritten)
    {
        if (node.ParameterList is null)
        {
            return rewritten;
        }

        PrimaryConstructorBaseTypeSyntax? call = node.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();
        int counter = _listing.AddStatement(call is null ? LineOf(node.Identifier) : LineOf(call));
        MemberDeclarationSyntax field = SyntaxFactory.ParseMemberDeclaration($"\nprivate readonly bool counted__{counter} = {Code.Hit(counter)};\n")!;
        if (rewritten.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            rewritten = rewritten.WithSemicolonToken(default);
            rewritten = rewritten switch
            {
                RecordDeclarationSyntax record => record.WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken)),
                ClassDeclarationSyntax type => type.WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken)),
                _ => rewritten,
            };
        }

        return rewritten.WithMembers(rewritten.Members.Add(field));
    }
}
