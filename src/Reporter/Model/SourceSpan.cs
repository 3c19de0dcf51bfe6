namespace CoverTool.Reporter.Model;

/// <summary>A piece of source in one document. Sorts by place.</summary>
internal readonly record struct SourceSpan(int Line, int StartColumn, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    public int CompareTo(SourceSpan other)
    {
        int order = Line.CompareTo(other.Line);
        order = order != 0 ? order : StartColumn.CompareTo(other.StartColumn);
        order = order != 0 ? order : EndLine.CompareTo(other.EndLine);
        return order != 0 ? order : EndColumn.CompareTo(other.EndColumn);
    }
}
