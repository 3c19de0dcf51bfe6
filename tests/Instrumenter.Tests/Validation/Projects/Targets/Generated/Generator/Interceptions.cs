using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

/// <summary>Generates the other part of Machine, and intercepts calls of Slow.</summary>
[Generator]
public sealed class Interceptions : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddSource("Machine.g.cs", SourceText.From(
            """
            partial class Machine
            {
                partial void Check(int value)
                {
                    if (value < 0)
                        System.Console.WriteLine("negative");
                    System.Console.WriteLine("checked");
                }
            }
            """,
            Encoding.UTF8)));

        IncrementalValueProvider<ImmutableArray<string>> calls = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Slow" } },
            static (call, token) => call.SemanticModel.GetInterceptableLocation((InvocationExpressionSyntax)call.Node, token)!.GetInterceptsLocationAttributeSyntax())
            .Collect();
        context.RegisterSourceOutput(calls, static (output, locations) => output.AddSource("Interceptors.g.cs", SourceText.From(
            $$"""
            namespace System.Runtime.CompilerServices
            {
                [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
                file sealed class InterceptsLocationAttribute(int version, string data) : System.Attribute
                {
                    public string Text { get; } = version + data;
                }
            }

            namespace Intercepting
            {
                static class Interceptors
                {
                    {{string.Join("\n        ", locations)}}
                    public static int Fast(this Machine machine, int value) => Quick.Answer(machine, value);
                }
            }
            """,
            Encoding.UTF8)));
    }
}
