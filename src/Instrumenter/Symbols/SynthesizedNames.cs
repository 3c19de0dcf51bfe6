namespace CoverTool.Instrumenter.Symbols;

/// <summary>The names that the C# compiler gives to what it makes. None of them can be written in C#.</summary>
internal static class SynthesizedNames
{
    /// <summary>Whether a method is a lambda, <c>&lt;M&gt;b__0_0</c>, or a local function, <c>&lt;M&gt;g__Name|0_0</c>.</summary>
    public static bool IsPartOfMethod(string methodName) =>
        methodName.StartsWith('<') && (methodName.Contains(">b__", StringComparison.Ordinal) || methodName.Contains(">g__", StringComparison.Ordinal));

    /// <summary>Whether a type or field is the compiler's: closures, caches, state machines, call sites.</summary>
    public static bool IsSynthesized(string name) => name.StartsWith('<');

    /// <summary>The field of a state machine that says where it goes on.</summary>
    public static bool IsStateField(string fieldName) => fieldName == "<>1__state";

    /// <summary>The field of an async iterator that says whether it is being disposed.</summary>
    public static bool IsDisposeModeField(string fieldName) => fieldName == "<>w__disposeMode";
}
