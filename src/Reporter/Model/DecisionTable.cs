using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>The decisions of all methods of a module, by method and by place.</summary>
internal sealed class DecisionTable
{
    private readonly ImmutableArray<DecisionCoverage>[] _ofMethods;
    private readonly int[] _complexities;
    private readonly Dictionary<Document, Dictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>>> _places = [];

    public DecisionTable(IReadOnlyList<MethodDraft> methods)
    {
        _ofMethods = new ImmutableArray<DecisionCoverage>[methods.Count];
        _complexities = new int[methods.Count];
        for (int i = 0; i < methods.Count; i++)
        {
            Add(i, DecisionMerger.Merge(methods[i].Copies));
        }
    }

    /// <summary>The decisions of a method that count.</summary>
    public ImmutableArray<DecisionCoverage> OfMethod(int method) => _ofMethods[method];

    /// <summary>The decisions that are excluded.</summary>
    public List<DecisionCoverage> Excluded { get; } = [];

    /// <summary>The cyclomatic complexity of a method, excluded decisions and all; where builds differ, that of the most complex.</summary>
    public int ComplexityOf(int method) => _complexities[method];

    /// <summary>The decisions in a document by line and method, also excluded ones.</summary>
    public IReadOnlyDictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>> In(Document document) =>
        _places.GetValueOrDefault(document) ?? [];

    private void Add(int method, List<ImmutableArray<DecisionCoverage>> groups)
    {
        ImmutableArray<DecisionCoverage> all = [.. groups.SelectMany(group => group)];
        _ofMethods[method] = [.. all.Where(decision => decision.Exclusion is null)];
        Excluded.AddRange(all.Where(decision => decision.Exclusion is not null));
        _complexities[method] = 1 + groups.Max(group => group.Sum(decision => decision.Hits.Length - 1));
        foreach (DecisionCoverage decision in all)
        {
            if (!_places.TryGetValue(decision.Document, out Dictionary<(int Line, int Method), ImmutableArray<DecisionCoverage>>? places))
            {
                _places.Add(decision.Document, places = []);
            }

            (int Line, int Method) place = (decision.Line, method);
            places[place] = places.TryGetValue(place, out ImmutableArray<DecisionCoverage> others)
                ? others.Add(decision)
                : [decision];
        }
    }
}
