namespace CoverTool.Oracle.Tests.Comparing;

/// <summary>A line whose measured figures are not those of the source.</summary>
internal sealed record Difference(int Line, string Source, string Counted, string Measured)
{
    public override string ToString() => $"{Line}: {Source.Trim()}   <<< counted in the source: {Counted}; measured: {Measured}";
}
