namespace CoverTool.Reporter.Terminal;

/// <summary>How a piece of text stands out.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Faint,
    Good,
    Middling,
    Bad,
}
