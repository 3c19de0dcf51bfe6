using CoverTool.Data;

namespace CoverTool.Reporter.Exclusions;

/// <summary>A pattern for names of types: with namespace, or without one for the type of that name in any. Nested types belong to the type around them.</summary>
internal sealed class TypePattern(string pattern)
{
    private readonly NamePattern _pattern = new(WithoutArguments(pattern.Replace('+', '.')));
    private readonly bool _hasNamespace = pattern.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it names a type, or one around it.</summary>
    /// <param name="typeName">In C# form; nested types after a '+'.</param>
    public bool Matches(string typeName)
    {
        string name = WithoutArguments(typeName);
        for (int end = name.IndexOf('+', StringComparison.Ordinal); ; end = name.IndexOf('+', end + 1))
        {
            string outer = (end < 0 ? name : name[..end]).Replace('+', '.');
            if (_pattern.Matches(outer) || (!_hasNamespace && _pattern.Matches(outer[(outer.LastIndexOf('.') + 1)..])))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }
        }
    }

    // "Map<TKey, TValue>+Entry" is "Map+Entry", and so is "Map`2+Entry".
    private static string WithoutArguments(string name)
    {
        System.Text.StringBuilder result = new();
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '`')
            {
                while (i + 1 < name.Length && char.IsAsciiDigit(name[i + 1]))
                {
                    i++;
                }
            }
            else if (name[i] == '<' && result.Length > 0 && result[^1] is not ('.' or '+'))
            {
                depth++;
            }
            else if (depth > 0)
            {
                depth -= name[i] == '>' ? 1 : 0;
            }
            else
            {
                result.Append(name[i]);
            }
        }

        return result.ToString();
    }
}
