using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Model;

/// <summary>Makes a line of the sequence points that start on it.</summary>
internal static class LineFold
{
    /// <summary>
    /// Folds the points of one line. In a build the line was hit as often as its most-hit point; builds add up. Points with
    /// the same span are one piece of source that the compiler put into several bodies, as it does with a field initializer
    /// and the constructors: their hits add up, and one of them reached is the piece reached.
    /// </summary>
    /// <param name="points">At least one, sorted.</param>
    /// <param name="buildCount">How many builds there are.</param>
    /// <param name="decisions">The decisions on the line.</param>
    public static LineCoverage Fold(
        ReadOnlySpan<PointHit> points, int buildCount, ImmutableArray<DecisionCoverage> decisions)
    {
        long[] hitsOfBuilds = new long[buildCount];
        int line = points[0].Span.Line;
        int endLine = line;
        bool reached = false;
        bool missed = false;
        while (!points.IsEmpty)
        {
            int length = LengthOfSpan(points);
            bool pieceReached = AddPiece(points[..length], hitsOfBuilds);
            reached |= pieceReached;
            missed |= !pieceReached;
            endLine = Math.Max(endLine, points[0].Span.EndLine);
            points = points[length..];
        }

        missed |= decisions.Any(decision => decision.Hits.Contains(0));
        LineState state = !reached ? LineState.NotCovered : missed ? LineState.PartlyCovered : LineState.Covered;
        return new LineCoverage(line, endLine, hitsOfBuilds.Aggregate(0L, HitCount.Add), state, decisions);
    }

    private static int LengthOfSpan(ReadOnlySpan<PointHit> points)
    {
        int length = 1;
        while (length < points.Length && points[length].Span == points[0].Span)
        {
            length++;
        }

        return length;
    }

    /// <summary>Raises the hits of each build to those of this piece of source, and returns whether it was reached in any.</summary>
    private static bool AddPiece(ReadOnlySpan<PointHit> points, long[] hitsOfBuilds)
    {
        bool reached = false;
        int start = 0;
        while (start < points.Length)
        {
            int build = points[start].Build;
            long hits = 0;
            for (; start < points.Length && points[start].Build == build; start++)
            {
                hits = HitCount.Add(hits, points[start].Hits);
            }

            hitsOfBuilds[build] = Math.Max(hitsOfBuilds[build], hits);
            reached |= hits > 0;
        }

        return reached;
    }
}
