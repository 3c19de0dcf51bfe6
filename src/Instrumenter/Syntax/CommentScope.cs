using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>
/// Finds the code that <c>// coverage: ignore</c> is about: on the header of a member, the member; alone on its line, what
/// follows; at the end of a statement, the statement; else the line on which it stands.
/// </summary>
internal static class CommentScope
{
    /// <summary>The span of that code, or null when the comment stands alone and nothing follows it.</summary>
    public static TextSpan? Of(SyntaxTrivia comment)
    {
        SyntaxToken token = comment.Token;
        TextLine line = token.SyntaxTree!.GetText().Lines.GetLineFromPosition(comment.SpanStart);
        if (HeaderAround(token, comment.SpanStart) is { } member)
        {
            return member.Span;
        }

        if (!IsAlone(comment, line))
        {
            return StatementEndingWith(token, comment.SpanStart) is { } statement ? statement.Span : line.Span;
        }

        if (Following(token) is { } following)
        {
            return following.Span;
        }

        return token.IsKind(SyntaxKind.CloseBraceToken) || token.IsKind(SyntaxKind.EndOfFileToken) ? null : token.Span;
    }

    private static bool IsAlone(SyntaxTrivia comment, TextLine line)
    {
        SourceText text = line.Text!;
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, comment.SpanStart))) &&
            (comment.Span.End >= line.End || string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(comment.Span.End, line.End))));
    }

    /// <summary>The member, accessor or local function on whose header, before or behind it, a comment stands.</summary>
    private static SyntaxNode? HeaderAround(SyntaxToken token, int position)
    {
        SyntaxNode? member = token.Parent?.AncestorsAndSelf().FirstOrDefault(IsMember);
        if (member is null || position < member.SpanStart)
        {
            return null;
        }

        SyntaxToken last = member.GetLastToken();
        bool endsWith = token == last && position > token.SpanStart && (last.IsKind(SyntaxKind.SemicolonToken) || IsOnOneLine(member));
        return endsWith || token.SpanStart <= BodyStart(member) ? member : null;
    }

    // Global statements are members for the compiler alone.
    private static bool IsMember(SyntaxNode node) =>
        node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or AccessorDeclarationSyntax or LocalFunctionStatementSyntax;

    private static bool IsOnOneLine(SyntaxNode node)
    {
        FileLinePositionSpan span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.StartLinePosition.Line == span.EndLinePosition.Line;
    }

    /// <summary>Where what is inside of a member begins: at its brace, or behind the line of its arrow. A member without either is header altogether.</summary>
    private static int BodyStart(SyntaxNode member) => member switch
    {
        BaseTypeDeclarationSyntax type when !type.OpenBraceToken.IsKind(SyntaxKind.None) => type.OpenBraceToken.SpanStart,
        NamespaceDeclarationSyntax space => space.OpenBraceToken.SpanStart,
        FileScopedNamespaceDeclarationSyntax space => space.SemicolonToken.SpanStart,
        BaseMethodDeclarationSyntax method => BodyStart(method.Body, method.ExpressionBody, method),
        LocalFunctionStatementSyntax function => BodyStart(function.Body, function.ExpressionBody, function),
        AccessorDeclarationSyntax accessor => BodyStart(accessor.Body, accessor.ExpressionBody, accessor),
        PropertyDeclarationSyntax property => BodyStart(property.AccessorList, property.ExpressionBody, property),
        IndexerDeclarationSyntax indexer => BodyStart(indexer.AccessorList, indexer.ExpressionBody, indexer),
        EventDeclarationSyntax declaration => BodyStart(declaration.AccessorList, null, declaration),
        BaseFieldDeclarationSyntax { Declaration.Variables: [{ Initializer: { } initializer }, ..] } => EndOfLine(initializer),
        _ => member.Span.End,
    };

    // The rest of the line behind an arrow or a sign of equality is header too: all of the member is one expression.
    private static int BodyStart(SyntaxNode? body, ArrowExpressionClauseSyntax? arrow, SyntaxNode member) =>
        body?.SpanStart ?? (arrow is null ? member.Span.End : EndOfLine(arrow));

    private static int EndOfLine(SyntaxNode node) => node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).End;

    /// <summary>The largest piece of code that begins with a token.</summary>
    private static SyntaxNode? Following(SyntaxToken token) => token.Parent?
        .AncestorsAndSelf()
        .TakeWhile(node => node.SpanStart == token.SpanStart)
        .LastOrDefault(node => node is MemberDeclarationSyntax or StatementSyntax or AccessorDeclarationSyntax or SwitchSectionSyntax or
            SwitchExpressionArmSyntax or ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax);

    private static StatementSyntax? StatementEndingWith(SyntaxToken token, int position) =>
        token.IsKind(SyntaxKind.SemicolonToken) && position > token.SpanStart &&
        token.Parent is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or
            YieldStatementSyntax or DoStatementSyntax
            ? (StatementSyntax)token.Parent
            : null;
}
