using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>A source file that is measured, with its text.</summary>
internal sealed class SourceDocument(int index, string content, SourceFile? syntax)
{
    private readonly Lazy<Range[]> _lines = new(() => LinesOf(content));

    /// <summary>Its place in the module map.</summary>
    public int Index { get; } = index;

    /// <summary>What its statements consist of; null when the file is not the one that was compiled.</summary>
    public SourceFile? Syntax { get; } = syntax;

    /// <summary>
    /// The character at a line and column, both from 1, or '\0' where the file has none: it may be newer than the module.
    /// </summary>
    public char CharacterAt(int line, int column) =>
        line <= Lines.Length && column <= Line(line).Length ? Line(line)[column - 1] : '\0';

    /// <summary>
    /// Whether a sequence point is the start or the end of a block. The compiler lets a debugger stop there; it is no
    /// statement, and Release code has fewer of them.
    /// </summary>
    public bool IsDelimiter(SequencePoint point) => point.Document.Language == DocumentLanguage.Basic
        ? point.StartLine <= Lines.Length && VisualBasicBlocks.IsDelimiter(TextOf(point))
        : point.StartLine == point.EndLine && point.EndColumn == point.StartColumn + 1 && CharacterAt(point.StartLine, point.StartColumn) is '{' or '}';

    private Range[] Lines => _lines.Value;

    private ReadOnlySpan<char> Line(int number) => content.AsSpan(Lines[number - 1]);

    private static Range[] LinesOf(string content)
    {
        List<Range> lines = [];
        int start = 0;
        while (content.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length)
        {
            int end = start + length;
            lines.Add(start..end);
            start = end + (content.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return [.. lines, start..content.Length];
    }

    /// <summary>Whether a whole word starts at a line and column.</summary>
    public bool HasWordAt(int line, int column, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (CharacterAt(line, column + i) != word[i])
            {
                return false;
            }
        }

        return !char.IsLetterOrDigit(CharacterAt(line, column + word.Length)) && CharacterAt(line, column + word.Length) != '_';
    }

    // Of its first line only.
    private string TextOf(SequencePoint point)
    {
        ReadOnlySpan<char> line = Line(point.StartLine);
        int end = point.EndLine == point.StartLine ? Math.Min(point.EndColumn - 1, line.Length) : line.Length;
        return point.StartColumn - 1 < end ? line[(point.StartColumn - 1)..end].ToString() : "";
    }
}
