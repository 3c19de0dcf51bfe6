using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Makes a program that fails smaller, as long as it fails.</summary>
internal sealed class ProgramShrinker(Func<string, bool> fails, int attempts)
{
    private int _left = attempts;

    /// <param name="text">A source file.</param>
    /// <param name="className">The class in it that may be changed.</param>
    public string Shrink(string text, string className)
    {
        for (bool isSmaller = true; isSmaller && _left > 0;)
        {
            isSmaller = false;
            for (int i = 0; _left > 0; i++)
            {
                SyntaxNode root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
                ClassDeclarationSyntax type = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single(found => found.Identifier.Text == className);
                SyntaxNode[] nodes = [.. type.DescendantNodes().Where(node => node is MemberDeclarationSyntax or (StatementSyntax and not BlockSyntax { Parent: not BlockSyntax }) or (ExpressionSyntax and not InitializerExpressionSyntax) or ElseClauseSyntax or CatchClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax)];
                if (i >= nodes.Length)
                {
                    break;
                }

                if (Smaller(root, nodes[i]).FirstOrDefault(IsFailure) is { } smaller)
                {
                    text = smaller;
                    isSmaller = true;
                    i--;
                }
            }
        }

        return text;
    }

    private bool IsFailure(string text)
    {
        try
        {
            return _left-- > 0 && fails(text);
        }
        catch (FileNotFoundException)
        {
            // Without its end a loop may never come to one, and the program that is stopped leaves no counts.
            return false;
        }
    }

    // The largest steps first: without the node, with a part of it instead, with a constant instead.
    private static IEnumerable<string> Smaller(SyntaxNode root, SyntaxNode node)
    {
        if (node is not ExpressionSyntax && node is not StatementSyntax { Parent: not (BlockSyntax or SwitchSectionSyntax) } && root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia) is { } without)
        {
            yield return without.ToFullString();
        }

        IEnumerable<SyntaxNode> parts = node switch
        {
            IfStatementSyntax condition => [condition.Statement],
            TryStatementSyntax attempt => [attempt.Block],
            UsingStatementSyntax use => [use.Statement],
            LockStatementSyntax use => [use.Statement],
            ExpressionSyntax expression => expression.ChildNodes().SelectMany(child => child is ExpressionSyntax ? [child] : child.ChildNodes().OfType<ArgumentSyntax>().Select(argument => (SyntaxNode)argument.Expression)),
            _ => [],
        };
        foreach (SyntaxNode part in parts.Where(part => part.GetType() != typeof(PredefinedTypeSyntax)))
        {
            yield return root.ReplaceNode(node, part.WithTriviaFrom(node)).ToFullString();
        }

        if (node is ExpressionSyntax and not (LiteralExpressionSyntax or IdentifierNameSyntax or TypeSyntax))
        {
            foreach (string simple in (string[])["Number", "Flag", "Word", "Maybe", "1"])
            {
                yield return root.ReplaceNode(node, SyntaxFactory.ParseExpression(simple).WithTriviaFrom(node)).ToFullString();
            }
        }
    }
}
