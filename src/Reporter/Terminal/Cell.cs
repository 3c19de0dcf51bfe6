namespace CoverTool.Reporter.Terminal;

/// <summary>One cell of a table.</summary>
internal readonly record struct Cell(string Text, bool AlignRight = false, TextStyle Style = TextStyle.Plain)
{
    /// <summary>The text with its style, padded to a width.</summary>
    public string Render(Painter painter, int width)
    {
        string padding = new(' ', Math.Max(0, width - Text.Length));
        string painted = painter.Paint(Text, Style);
        return AlignRight ? padding + painted : painted + padding;
    }
}
