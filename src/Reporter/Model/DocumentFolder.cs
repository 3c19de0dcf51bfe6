using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>Folds the sequence points of one document into lines.</summary>
internal sealed class DocumentFolder
{
    private readonly ModuleGatherer _gatherer;
    private readonly IReadOnlyDictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>> _decisions;
    private readonly ImmutableArray<LineCoverage>.Builder _lines = ImmutableArray.CreateBuilder<LineCoverage>();
    private readonly ImmutableArray<ExcludedLine>.Builder _excluded = ImmutableArray.CreateBuilder<ExcludedLine>();
    private readonly LineLists<int, LineCoverage> _ofMethods = new();
    private readonly LineLists<string, LineCoverage> _ofTypes = new();
    private readonly LineLists<string, ExcludedLine> _excludedOfTypes = new();

    private DocumentFolder(
        ModuleGatherer gatherer, IReadOnlyDictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>> decisions)
    {
        _gatherer = gatherer;
        _decisions = decisions;
    }

    /// <summary>Makes the lines; sorts the points.</summary>
    public static FoldedDocument Fold(ModuleGatherer gatherer, DecisionTable decisions, DocumentPoints document)
    {
        document.Points.Sort();
        DocumentFolder folder = new(gatherer, decisions.In(document.Document));
        folder.FoldAll(CollectionsMarshal.AsSpan(document.Points));
        return new FoldedDocument(
            document.Document, folder._lines.ToImmutable(), folder._ofMethods.ToDictionary(), folder._ofTypes.ToDictionary())
        {
            Excluded = folder._excluded.ToImmutable(),
            ExcludedOfTypes = folder._excludedOfTypes.ToDictionary(),
        };
    }

    private void FoldAll(ReadOnlySpan<PointHit> points)
    {
        while (!points.IsEmpty)
        {
            int length = 1;
            bool shared = false;
            bool excluded = points[0].Exclusion is not null;
            for (; length < points.Length && points[length].Span.Line == points[0].Span.Line; length++)
            {
                shared |= points[length].Method != points[0].Method;
                excluded |= points[length].Exclusion is not null;
            }

            ReadOnlySpan<PointHit> line = points[..length];
            if (excluded)
            {
                FoldSelected(line);
            }
            else if (shared)
            {
                FoldShared(line.ToArray());
            }
            else
            {
                FoldOwned(line);
            }

            points = points[length..];
        }
    }

    private void FoldOwned(ReadOnlySpan<PointHit> points)
    {
        int method = points[0].Method;
        LineCoverage line = Fold(points, DecisionsOn(points[0].Span.Line, method));
        _lines.Add(line);
        _ofMethods.Add(method, line);
        _ofTypes.Add(TypeOf(method), line);
    }

    /// <summary>Several methods share the line: each, and each of their types, sees its own part of it.</summary>
    private void FoldShared(PointHit[] points)
    {
        _lines.Add(FoldSome(points));
        foreach (IGrouping<int, PointHit> own in points.GroupBy(point => point.Method))
        {
            _ofMethods.Add(own.Key, FoldSome([.. own]));
        }

        foreach (IGrouping<string, PointHit> own in points.GroupBy(point => TypeOf(point.Method), StringComparer.Ordinal))
        {
            _ofTypes.Add(own.Key, FoldSome([.. own]));
        }
    }

    /// <summary>
    /// Some of the line is excluded, or all of it. A piece of source that the compiler put into several bodies of a type counts as long as it counts
    /// in one of them, with the hits of all.
    /// </summary>
    private void FoldSelected(ReadOnlySpan<PointHit> points)
    {
        ILookup<bool, PointHit> byCount = points.ToArray()
            .GroupBy(point => (point.Span, TypeOf(point.Method)))
            .SelectMany(piece => piece.Select(point => (Point: point, Counts: piece.Any(copy => copy.Exclusion is null))))
            .ToLookup(entry => entry.Counts, entry => entry.Point);
        PointHit[] counted = [.. byCount[true]];
        PointHit[] excluded = [.. byCount[false]];
        if (counted.Length != 0)
        {
            FoldShared(counted);
        }
        else
        {
            _excluded.Add(FoldExcluded(excluded));
        }

        HashSet<string> counting = [.. counted.Select(point => TypeOf(point.Method))];
        foreach (IGrouping<string, PointHit> own in excluded.GroupBy(point => TypeOf(point.Method), StringComparer.Ordinal))
        {
            if (!counting.Contains(own.Key))
            {
                _excludedOfTypes.Add(own.Key, FoldExcluded([.. own]));
            }
        }
    }

    private ExcludedLine FoldExcluded(PointHit[] points)
    {
        LineCoverage line = LineFold.Fold(points, _gatherer.BuildCount, []);
        return new ExcludedLine(line.Number, line.EndLine, line.Hits, points[0].Exclusion!);
    }

    private LineCoverage FoldSome(PointHit[] points)
    {
        IEnumerable<int> methods = points.Select(point => point.Method).Distinct().Order();
        return Fold(points, [.. methods.SelectMany(method => DecisionsOn(points[0].Span.Line, method))]);
    }

    private LineCoverage Fold(ReadOnlySpan<PointHit> points, ImmutableArray<DecisionCoverage> decisions)
    {
        ImmutableArray<DecisionCoverage> excluded = decisions.RemoveAll(decision => decision.Exclusion is null);
        LineCoverage line = LineFold.Fold(points, _gatherer.BuildCount, decisions.RemoveRange(excluded));
        return excluded.IsEmpty ? line : line with { ExcludedDecisions = excluded };
    }

    private ImmutableArray<DecisionCoverage> DecisionsOn(int line, int method) =>
        _decisions.TryGetValue((line, method), out ImmutableArray<DecisionCoverage> decisions) ? decisions : [];

    private string TypeOf(int method) => _gatherer.Methods[method].Key.TypeName;
}
