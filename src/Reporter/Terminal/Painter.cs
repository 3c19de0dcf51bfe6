namespace CoverTool.Reporter.Terminal;

/// <summary>Puts the control sequences for a style around text, or leaves it alone.</summary>
internal sealed class Painter(bool useColor)
{
    public string Paint(string text, TextStyle style)
    {
        string? code = style switch
        {
            TextStyle.Strong => "1",
            TextStyle.Faint => "2",
            TextStyle.Good => "32",
            TextStyle.Middling => "33",
            TextStyle.Bad => "31",
            _ => null,
        };
        return useColor && code is not null && text.Length != 0 ? $"\e[{code}m{text}\e[0m" : text;
    }
}
