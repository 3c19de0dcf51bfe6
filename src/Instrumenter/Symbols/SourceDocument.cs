using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>A source file that is measured, with its text.</summary>
internal sealed class SourceDocument(int index, string content, SourceFile? syntax)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private string[]? _lines;

    /// <summary>Its place in the module map.</summary>
    public int Index { get; } = index;

    /// <summary>What its statements consist of; null when the file is not the one that was compiled.</summary>
    public SourceFile? Syntax { get; } = syntax;

    /// <summary>
    /// The character at a line and column, both from 1, or '\0' where the file has none: it may be newer than the module.
    /// </summary>
    public char CharacterAt(int line, int column)
    {
        _lines ??= content.Split(LineEnds, StringSplitOptions.None);
        return line <= _lines.Length && column <= _lines[line - 1].Length ? _lines[line - 1][column - 1] : '\0';
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
}
