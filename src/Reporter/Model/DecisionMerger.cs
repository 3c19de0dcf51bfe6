using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Model;

/// <summary>Merges the decisions that a method has in several builds.</summary>
internal static class DecisionMerger
{
    /// <summary>
    /// Adds up the hits of builds in which the method has the same decisions. Where they differ, as under conditional
    /// compilation, nobody can tell which belong together, and the decisions of both are kept.
    /// </summary>
    /// <returns>Groups of decisions, one for each set of builds that have the same.</returns>
    public static List<ImmutableArray<DecisionCoverage>> Merge(List<ImmutableArray<DecisionCoverage>> copies)
    {
        List<ImmutableArray<DecisionCoverage>> groups = [];
        foreach (ImmutableArray<DecisionCoverage> copy in copies)
        {
            int group = groups.FindIndex(candidate => HaveSameShape(candidate, copy));
            if (group < 0)
            {
                groups.Add(copy);
            }
            else
            {
                groups[group] = [.. groups[group].Zip(copy, Add)];
            }
        }

        return groups;
    }

    private static bool HaveSameShape(ImmutableArray<DecisionCoverage> one, ImmutableArray<DecisionCoverage> other)
    {
        bool same = one.Length == other.Length;
        for (int i = 0; same && i < one.Length; i++)
        {
            same = one[i].Document == other[i].Document
                && one[i].Line == other[i].Line
                && one[i].Kind == other[i].Kind
                && one[i].Hits.Length == other[i].Hits.Length;
        }

        return same;
    }

    private static DecisionCoverage Add(DecisionCoverage one, DecisionCoverage other) => new(
        one.Document, one.Line, one.Kind, [.. one.Hits.Zip(other.Hits, HitCount.Add)])
    {
        // What counts in one build counts.
        Exclusion = other.Exclusion is null ? null : one.Exclusion,
    };
}
