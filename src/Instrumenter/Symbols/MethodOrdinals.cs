using System.Globalization;
using CoverTool.Instrumenter.Reading;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// The numbers that the C# compiler gives to the methods of a type. A lambda or local function carries the number of the
/// method it was written in, and in Debug code the PDB tells the number of each method that has any.
/// </summary>
internal static class MethodOrdinals
{
    // The kind of the record, from the portable PDB format: the number and one, compressed as in metadata, then the lambdas.
    private static readonly Guid LambdaMap = new("A643004C-0240-496F-A783-30D64F4979DE");

    private const string ClosurePrefix = "<>c__DisplayClass";

    /// <summary>The number of a method that has lambdas or local functions, as the PDB tells it, or null.</summary>
    public static int? InSymbols(MethodDefinition method, ModuleSymbols symbols) => symbols.RecordOf(method, LambdaMap) switch
    {
        [< 0x80 and > 0 and var value, ..] => value - 1,
        [>= 0x80 and < 0xC0 and var high, var low, ..] => ((high & 0x3F) << 8 | low) - 1,
        _ => null,
    };

    /// <summary>The number that a lambda or local function, or the closure it lies in, carries in its name, or null.</summary>
    public static int? OfPart(MethodDefinition part)
    {
        // "<M>b__2_0" and "<M>g__Local|2_0", but "<M>b__0" in the closure "<>c__DisplayClass2_0".
        string type = part.DeclaringType.Name;
        return type.StartsWith(ClosurePrefix, StringComparison.Ordinal)
            ? Number(type[ClosurePrefix.Length..])
            : Number(part.Name[(Math.Max(part.Name.LastIndexOf("__", StringComparison.Ordinal) + 1, part.Name.LastIndexOf('|')) + 1)..]);
    }

    private static int? Number(string text)
    {
        int end = text.IndexOf('_', StringComparison.Ordinal);
        return end > 0 && int.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
