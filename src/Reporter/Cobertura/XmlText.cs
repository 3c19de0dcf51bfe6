using System.Xml;

namespace CoverTool.Reporter.Cobertura;

/// <summary>Text that an XML document can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with a question mark for each character that XML does not allow; file names may have them.</summary>
    public static string Clean(string text)
    {
        int i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i]))
        {
            i++;
        }

        return i == text.Length ? text : Replace(text);
    }

    private static string Replace(string text) => string.Create(text.Length, text, (characters, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            if (i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], source[i]))
            {
                characters[i] = source[i];
                characters[i + 1] = source[++i];
            }
            else
            {
                characters[i] = XmlConvert.IsXmlChar(source[i]) ? source[i] : '?';
            }
        }
    });
}
