using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>
/// Counts in the source: lists the statements and decisions of a source file by the definitions of the language alone, and
/// rewrites it to a program that does the same and counts them while it runs. It knows nothing of compiled code.
/// </summary>
internal sealed partial class SourceCounter : CSharpSyntaxRewriter
{
    private readonly SemanticModel _model;
    private readonly SourceListing _listing = new();
    private readonly SourceFacts _facts;

    // Where the statement starts that is being rewritten: its decisions belong to that line.
    private int _line;

    private SourceCounter(SemanticModel model, SourceFacts facts)
    {
        _model = model;
        _facts = facts;
    }

    /// <summary>What can be counted in a file of a compilation, and the text of the program that counts it.</summary>
    public static (SourceListing Listing, string Text) Count(Compilation compilation, SyntaxTree tree)
    {
        SyntaxTree plain = WithoutDirectives(tree);
        compilation = compilation.ReplaceSyntaxTree(tree, plain);
        SourceCounter counter = new(compilation.GetSemanticModel(plain), SourceFacts.Of(compilation, plain));
        SyntaxNode root = counter.Visit(plain.GetRoot())!;
        return (counter._listing, root.ToFullString() + Code.CounterClass(counter._listing.CounterCount));
    }

    // A directive has a line of its own, where nothing can be written in front of it. All other lines keep their numbers.
    private static SyntaxTree WithoutDirectives(SyntaxTree tree)
    {
        char[] text = tree.ToString().ToCharArray();
        foreach (SyntaxTrivia trivia in tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            foreach (int i in Enumerable.Range(trivia.FullSpan.Start, trivia.FullSpan.Length).Where(i => text[i] is not ('\r' or '\n')))
            {
                text[i] = ' ';
            }
        }

        return tree.WithChangedText(SourceText.From(new string(text)));
    }

    public override SyntaxNode? Visit(SyntaxNode? node) => node switch
    {
        AttributeListSyntax or UsingDirectiveSyntax or EnumDeclarationSyntax or ParameterListSyntax or BracketedParameterListSyntax => node,
        ExpressionSyntax expression and not (AnonymousFunctionExpressionSyntax or TypeSyntax) when IsConstant(expression) => node,
        _ => base.Visit(node),
    };

    private bool IsConstant(ExpressionSyntax expression) => _model.GetConstantValue(expression).HasValue;

    private ExpressionSyntax Expression(ExpressionSyntax expression) => (ExpressionSyntax)Visit(expression)!;

    private static int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;

    // A declaration starts behind its attributes.
    private static int LineOf(MemberDeclarationSyntax node) =>
        LineOf(node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)));

    // Rewrites a part of the source whose decisions belong to a line of its own.
    private T At<T>(int line, Func<T> rewrite)
    {
        int outer = _line;
        _line = line;
        T result = rewrite();
        _line = outer;
        return result;
    }
}
