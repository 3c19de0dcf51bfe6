namespace CoverTool.Specs.Figures;

/// <summary>A line of source.</summary>
/// <param name="File">Relative to the source root, with <c>/</c>.</param>
/// <param name="Number">Counted from 1.</param>
internal readonly record struct LineKey(string File, int Number) : IComparable<LineKey>
{
    public int CompareTo(LineKey other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : Number.CompareTo(other.Number);
    }

    public override string ToString() => $"{File}:{Number}";
}
