using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>How often one sequence point of one build was reached. Sorts by place, then build, then method.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Build">Numbers the builds of the module.</param>
/// <param name="Method">Index of the method it belongs to.</param>
/// <param name="Hits">How often it was reached.</param>
/// <param name="Exclusion">Why it is excluded, or null.</param>
internal readonly record struct PointHit(SourceSpan Span, int Build, int Method, long Hits, ExclusionReason? Exclusion) : IComparable<PointHit>
{
    public int CompareTo(PointHit other)
    {
        int order = Span.CompareTo(other.Span);
        order = order != 0 ? order : Build.CompareTo(other.Build);
        return order != 0 ? order : Method.CompareTo(other.Method);
    }
}
