using System.Runtime.CompilerServices;

namespace CoverTool.Reporter.Html;

/// <summary>The values that ReportGenerator.Core keeps for the lines of a file, in a type that it keeps internal.</summary>
internal static class LineValues<T>
{
    private const string ArrayOfLines =
        "Palmmedia.ReportGenerator.Core.Parser.Analysis.LineCoverage.ArrayBasedLineInfo`1[[!0]], ReportGenerator.Core";

    /// <summary>A value for each line up to a length, index 0 unused.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType(ArrayOfLines)]
    public static extern object New(long length, T defaultValue);

    /// <summary>Sets the value of a line.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Item")]
    public static extern void Set([UnsafeAccessorType(ArrayOfLines)] object values, long line, T value);
}
