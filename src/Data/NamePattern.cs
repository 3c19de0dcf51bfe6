namespace CoverTool.Data;

/// <summary>A name with wildcards: <c>*</c> is any text, also none, and everything else is itself.</summary>
public sealed class NamePattern
{
    private readonly string[] _pieces;
    private readonly StringComparison _comparison;

    /// <summary>Reads a pattern.</summary>
    public NamePattern(string pattern, bool ignoreCase = false)
    {
        _pieces = pattern.Split('*');
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    /// <summary>Whether the name of a module's file has the form of the pattern, with or without its ending.</summary>
    public bool MatchesModule(string fileName) => Matches(fileName) || Matches(Path.GetFileNameWithoutExtension(fileName));

    /// <summary>Whether a whole name has the form of the pattern.</summary>
    public bool Matches(string name)
    {
        if (_pieces.Length == 1)
        {
            return name.Equals(_pieces[0], _comparison);
        }

        if (name.Length < _pieces[0].Length + _pieces[^1].Length || !name.StartsWith(_pieces[0], _comparison) || !name.EndsWith(_pieces[^1], _comparison))
        {
            return false;
        }

        // The leftmost place of each piece leaves most to the pieces behind it.
        int position = _pieces[0].Length;
        int end = name.Length - _pieces[^1].Length;
        foreach (string piece in _pieces[1..^1])
        {
            int found = name.IndexOf(piece, position, end - position, _comparison);
            if (found < 0)
            {
                return false;
            }

            position = found + piece.Length;
        }

        return true;
    }
}
