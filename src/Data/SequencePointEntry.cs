namespace CoverTool.Data;

/// <summary>One visible sequence point and how often it was reached. Lines and columns count from 1, the end is exclusive.</summary>
/// <param name="Document">Index into <see cref="ModuleMap.Documents"/>.</param>
/// <param name="Hits">The counters whose sum is the number of times the point was reached.</param>
public readonly record struct SequencePointEntry(
    int Document,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    CounterSum Hits)
{
    /// <summary>The largest number of a line: debuggers and compilers take 0xFEEFEE for a line that is none.</summary>
    public const int LargestLine = 0xFEEFED;

    /// <summary>The attributes that apply to it: 0 for none, else counted from 1 in <see cref="ModuleMap.AttributeLists"/>.</summary>
    public int Attributes { get; init; }

    /// <summary>Whether a file can have its lines, and they are in order. Damaged symbols may say otherwise.</summary>
    public bool HasPossibleLines() => StartLine is >= 0 and <= LargestLine && EndLine >= StartLine && EndLine <= LargestLine;
}
