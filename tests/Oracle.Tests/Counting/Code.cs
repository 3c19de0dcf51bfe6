using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoverTool.Oracle.Tests.Counting;

/// <summary>The pieces of source that count.</summary>
internal static class Code
{
    /// <summary>The name of the class that counts, in the rewritten program.</summary>
    public const string Counter = "SourceCounts__";

    /// <summary>A class that counts, and writes what it counted to a file beside the program when the program ends.</summary>
    public static string CounterClass(int counterCount) => string.Create(CultureInfo.InvariantCulture, $$"""

        internal static class {{Counter}}
        {
            private static readonly long[] C = new long[{{counterCount}}];
            static {{Counter}}() => System.AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                System.IO.File.WriteAllText(System.IO.Path.ChangeExtension(typeof({{Counter}}).Assembly.Location, ".counts"), string.Join(" ", C));
            public static bool Hit(int counter) { System.Threading.Interlocked.Increment(ref C[counter]); return true; }
            public static T After<T>(bool hit, T value) where T : allows ref struct => value;
            public static T Null<T>(this T value, int counter) { Hit(value is null ? counter : counter + 1); return value; }
            public static ref T NullOf<T>(int counter, ref T value) { Hit(value is null ? counter : counter + 1); return ref value; }
            public static T Then<T>(T value, int counter) where T : allows ref struct { Hit(counter); return value; }
            public static void Drop<T>(T value) { }
        }

        """);

    public static ExpressionSyntax Hit(int counter) => Parse($"{Counter}.Hit({counter})");

    public static StatementSyntax HitStatement(int counter) => SyntaxFactory.ParseStatement($"{Counter}.Hit({counter});\n");

    /// <summary>A value that is computed after a hit. The type is needed where the value has none of its own.</summary>
    public static ExpressionSyntax After(int counter, ExpressionSyntax value, ITypeSymbol type) =>
        Parse($"{Counter}.After<{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>({Counter}.Hit({counter}), {value.ToFullString()})");

    /// <summary>A condition before which there is a hit. It assigns its variables as the condition does.</summary>
    public static ExpressionSyntax After(int counter, ExpressionSyntax condition) =>
        Parse($"(({Counter}.Hit({counter}) || true) && {condition.ToFullString()})");

    /// <summary>A condition whose outcomes count. It assigns its variables as the condition does.</summary>
    public static ExpressionSyntax Outcomes(int whenFalse, int whenTrue, ExpressionSyntax condition) =>
        Parse($"((({condition.ToFullString()}) && ({Counter}.Hit({whenTrue}) || true)) || ({Counter}.Hit({whenFalse}) && false))");

    /// <summary>A value behind which there is a hit.</summary>
    public static ExpressionSyntax Then(ExpressionSyntax value, int counter) => Parse($"{Counter}.Then({value.ToFullString()}, {counter})");

    /// <summary>A value that may be null, which counts whether it is.</summary>
    public static ExpressionSyntax Null(int whenNull, ExpressionSyntax value) => Parse($"{Counter}.Null({value.ToFullString()}, {whenNull})");

    /// <summary>The same for a value that starts with the <c>.</c> of a <c>?.</c>.</summary>
    public static ExpressionSyntax NullMember(int whenNull, ExpressionSyntax value) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, value, SyntaxFactory.IdentifierName("Null")),
        SyntaxFactory.ParseArgumentList($"({whenNull})"));

    public static ExpressionSyntax Parse(string text) =>
        SyntaxFactory.ParseExpression(text, options: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview));
}
