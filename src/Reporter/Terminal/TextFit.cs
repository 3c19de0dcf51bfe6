using System.Text;

namespace CoverTool.Reporter.Terminal;

/// <summary>Makes text fit a number of columns.</summary>
public static class TextFit
{
    private const string Gap = "...";

    /// <summary>Leaves out the middle of a text that is too long: names differ at both ends.</summary>
    public static string CutMiddle(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        int kept = Math.Max(2, width - Gap.Length);
        return text[..(kept - (kept / 2))] + Gap + text[^(kept / 2)..];
    }

    /// <summary>Leaves out the start of a text that is too long: a path is known by its end.</summary>
    public static string CutStart(string text, int width) =>
        text.Length <= width ? text : Gap + text[^Math.Max(1, width - Gap.Length)..];

    /// <summary>Breaks text between words.</summary>
    /// <param name="width">The columns there are; a longer word goes over them.</param>
    /// <param name="start">By how many columns the first line is indented.</param>
    /// <param name="indentation">By how many columns the others are.</param>
    public static IEnumerable<string> Wrap(string text, int width, int start, int indentation)
    {
        StringBuilder line = new(new string(' ', start));
        foreach (string word in text.Split(' '))
        {
            if (line.Length > start && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', indentation);
                start = indentation;
            }
            else if (line.Length > start)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        yield return line.ToString();
    }
}
