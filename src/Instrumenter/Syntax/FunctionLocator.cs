using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>Tells in which lambdas, local functions and initialisers a place in the source lies.</summary>
internal static class FunctionLocator
{
    /// <summary>The positions at which the lambdas and local functions begin whose bodies contain a place, innermost first.</summary>
    public static IEnumerable<int> FunctionsAround(SyntaxNode root, int position)
    {
        for (SyntaxNode? node = root.FindToken(position).Parent; node is not null; node = node.Parent)
        {
            SyntaxNode? body = node switch
            {
                AnonymousFunctionExpressionSyntax lambda => lambda.Body,
                LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
                _ => null,
            };
            if (body?.Span.Contains(position) == true)
            {
                yield return node.SpanStart;
            }
        }
    }

    /// <summary>The name of the property, field or event in whose initialiser a place lies, or null.</summary>
    public static string? InitializedMember(SyntaxNode root, int position)
    {
        foreach (SyntaxNode node in root.FindToken(position).Parent?.AncestorsAndSelf() ?? [])
        {
            switch (node)
            {
                case PropertyDeclarationSyntax { Initializer: { } initializer } property when initializer.Span.Contains(position):
                    return property.Identifier.ValueText;

                // The statement begins with the name in some versions of the compiler, and with the type in others.
                case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } variable:
                    return variable.Identifier.ValueText;
                case BaseFieldDeclarationSyntax { Declaration.Variables: [var only] }:
                    return only.Identifier.ValueText;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
