using System.Text;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>Source text with indentation.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text) => _text.Append(' ', _depth * 4).Append(text).Append('\n');

    /// <summary>Writes a header and a block behind it.</summary>
    public void Block(string header, Action body, string end = "}")
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        Indented(body);
        Line(end);
    }

    public void Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
    }

    public override string ToString() => _text.ToString();
}
