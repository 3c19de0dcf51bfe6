using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoverTool.Reporter.Model;

/// <summary>Folds the sequence points of one document into lines.</summary>
internal sealed class DocumentFolder
{
    private readonly ModuleGatherer _gatherer;
    private readonly IReadOnlyDictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>> _decisions;
    private readonly ImmutableArray<LineCoverage>.Builder _lines = ImmutableArray.CreateBuilder<LineCoverage>();
    private readonly LineLists<int> _ofMethods = new();
    private readonly LineLists<string> _ofTypes = new();

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
            document.Document, folder._lines.ToImmutable(), folder._ofMethods.ToDictionary(), folder._ofTypes.ToDictionary());
    }

    private void FoldAll(ReadOnlySpan<PointHit> points)
    {
        while (!points.IsEmpty)
        {
            int length = 1;
            bool shared = false;
            for (; length < points.Length && points[length].Span.Line == points[0].Span.Line; length++)
            {
                shared |= points[length].Method != points[0].Method;
            }

            if (shared)
            {
                FoldShared(points[..length]);
            }
            else
            {
                FoldOwned(points[..length]);
            }

            points = points[length..];
        }
    }

    private void FoldOwned(ReadOnlySpan<PointHit> points)
    {
        int method = points[0].Method;
        LineCoverage line = LineFold.Fold(points, _gatherer.BuildCount, DecisionsOn(points[0].Span.Line, method));
        _lines.Add(line);
        _ofMethods.Add(method, line);
        _ofTypes.Add(TypeOf(method), line);
    }

    /// <summary>Several methods share the line: each, and each of their types, sees its own part of it.</summary>
    private void FoldShared(ReadOnlySpan<PointHit> points)
    {
        PointHit[] all = points.ToArray();
        _lines.Add(FoldSome(all));
        foreach (IGrouping<int, PointHit> own in all.GroupBy(point => point.Method))
        {
            _ofMethods.Add(own.Key, FoldSome([.. own]));
        }

        foreach (IGrouping<string, PointHit> own in all.GroupBy(point => TypeOf(point.Method), StringComparer.Ordinal))
        {
            _ofTypes.Add(own.Key, FoldSome([.. own]));
        }
    }

    private LineCoverage FoldSome(PointHit[] points)
    {
        IEnumerable<int> methods = points.Select(point => point.Method).Distinct().Order();
        ImmutableArray<DecisionCoverage> decisions = [.. methods.SelectMany(method => DecisionsOn(points[0].Span.Line, method))];
        return LineFold.Fold(points, _gatherer.BuildCount, decisions);
    }

    private ImmutableArray<DecisionCoverage> DecisionsOn(int line, int method) =>
        _decisions.TryGetValue((line, method), out ImmutableArray<DecisionCoverage> decisions) ? decisions : [];

    private string TypeOf(int method) => _gatherer.Methods[method].Key.TypeName;
}
