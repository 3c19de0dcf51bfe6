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
    CounterSum Hits);
