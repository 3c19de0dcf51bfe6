using Mono.Cecil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// How the compilers of C# and Visual Basic mark what they make: with an attribute, and with names that cannot be written.
/// </summary>
internal static class SynthesizedNames
{
    private const string CompilerGeneratedAttribute = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private const string BasicLambda = "_Lambda$__";

    private static readonly string[] BasicPrefixes = [BasicLambda, "_Closure$__", "VB$"];

    /// <summary>
    /// Whether a method is a lambda, <c>&lt;M&gt;b__0_0</c> or <c>_Lambda$__0-0</c>, or a local function,
    /// <c>&lt;M&gt;g__Name|0_0</c>. The attribute is on it or on the closure that it is in.
    /// </summary>
    public static bool IsPartOfMethod(MethodDefinition method) =>
        IsSynthesized(method.Name) &&
        (method.Name.StartsWith(BasicLambda, StringComparison.Ordinal) || method.Name.Contains(">b__", StringComparison.Ordinal) || method.Name.Contains(">g__", StringComparison.Ordinal)) &&
        (IsMarked(method) || IsMarked(method.DeclaringType));

    /// <summary>What a person calls a lambda or local function: <c>a lambda</c>, <c>Local()</c>.</summary>
    public static string Describe(string methodName) => LocalFunctionName(methodName) is { } name ? name + "()" : "a lambda";

    /// <summary>The name that the programmer gave a local function, <c>&lt;M&gt;g__Name|0_0</c>; null for another method.</summary>
    public static string? LocalFunctionName(string methodName)
    {
        int start = methodName.IndexOf(">g__", StringComparison.Ordinal);
        int end = methodName.LastIndexOf('|');
        return start >= 0 && end > start ? methodName[(start + ">g__".Length)..end] : null;
    }

    /// <summary>Whether a type is the state machine of an F# task. Its PDB does not tell.</summary>
    public static bool IsResumable(TypeDefinition type) =>
        type.Interfaces.Any(item => item.InterfaceType.GetElementType().FullName == "Microsoft.FSharp.Core.CompilerServices.IResumableStateMachine`1");

    /// <summary>Whether a type or member has a name of the compiler's: closures, caches, state machines, call sites.</summary>
    public static bool IsSynthesized(string name) =>
        name.StartsWith('<') || Array.Exists(BasicPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether a field keeps something for the compiler and not a variable of the programmer's, <c>&lt;name&gt;5__1</c>.</summary>
    public static bool HasNoSourceName(string fieldName) => fieldName.StartsWith("<>", StringComparison.Ordinal);

    /// <summary>Whether a field of a state machine keeps a variable of the programmer's, <c>&lt;name&gt;5__1</c>, in whichever method of it.</summary>
    public static bool IsVariable(string fieldName) => fieldName.Contains(">5__", StringComparison.Ordinal);

    /// <summary>
    /// Whether a field of a state machine keeps an operand over an <c>await</c> or <c>yield</c>: <c>&lt;&gt;s__1</c> in Debug code,
    /// <c>&lt;&gt;7__wrap1</c> in optimized code.
    /// </summary>
    public static bool IsOperand(string fieldName) =>
        fieldName.StartsWith("<>s__", StringComparison.Ordinal) || fieldName.StartsWith("<>7__wrap", StringComparison.Ordinal);

    /// <summary>Whether the compiler says of a type or member that it made it.</summary>
    public static bool IsMarked(ICustomAttributeProvider member) =>
        member.HasCustomAttributes && member.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == CompilerGeneratedAttribute);

    /// <summary>The field of an async iterator that says whether it is being disposed.</summary>
    public static bool IsDisposeModeField(string fieldName) => fieldName == "<>w__disposeMode";
}
