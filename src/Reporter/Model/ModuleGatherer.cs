using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>Gathers the sequence points of all builds of a module by document, and its decisions by method.</summary>
/// <param name="sourceRoot">The folder that paths are shown below.</param>
/// <param name="rules">What is excluded.</param>
internal sealed class ModuleGatherer(string sourceRoot, ExclusionRules rules)
{
    private readonly Dictionary<string, DocumentPoints> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<MethodKey, int> _methodIndices = [];

    /// <summary>The methods that have code in a local document; points refer to them by index.</summary>
    public List<MethodDraft> Methods { get; } = [];

    /// <summary>The documents with their sequence points, in no order.</summary>
    public IReadOnlyCollection<DocumentPoints> Documents => _documents.Values;

    /// <summary>How many builds were added.</summary>
    public int BuildCount { get; private set; }

    /// <summary>Adds what one build counted.</summary>
    public void Add(ModuleCounts build)
    {
        DocumentPoints?[] documents = [.. build.Map.Documents.Select(DocumentOf)];
        ModuleExclusions exclusions = new(rules, build.Map, sourceRoot);
        Dictionary<MethodKey, int> occurrences = [];
        foreach (MethodEntry method in build.Map.Methods)
        {
            MethodKey name = new(method.TypeName, method.Name, method.Signature, 0);
            int occurrence = occurrences.GetValueOrDefault(name);
            occurrences[name] = occurrence + 1;
            Add(method, name with { Occurrence = occurrence }, documents, exclusions, build.Counters.AsSpan());
        }

        BuildCount++;
    }

    private void Add(MethodEntry method, MethodKey key, DocumentPoints?[] documents, ModuleExclusions exclusions, ReadOnlySpan<long> counters)
    {
        int index = -1;
        foreach (SequencePointEntry point in method.SequencePoints)
        {
            if (documents[point.Document] is not DocumentPoints document)
            {
                continue;
            }

            index = index < 0 ? IndexOf(key) : index;
            ExclusionReason? exclusion = exclusions.Of(method, point);
            Methods[index].AddPoint(document.Document, exclusion);
            SourceSpan span = new(point.StartLine, point.StartColumn, point.EndLine, point.EndColumn);
            document.Points.Add(new PointHit(span, BuildCount, index, point.Hits.In(counters), exclusion));
        }

        if (index >= 0)
        {
            Methods[index].Copies.Add(Decisions(method, documents, exclusions, counters));
        }
    }

    private static ImmutableArray<DecisionCoverage> Decisions(
        MethodEntry method, DocumentPoints?[] documents, ModuleExclusions exclusions, ReadOnlySpan<long> counters)
    {
        ImmutableArray<DecisionCoverage>.Builder decisions = ImmutableArray.CreateBuilder<DecisionCoverage>();
        ReadOnlySpan<BranchPointEntry> points = method.BranchPoints.AsSpan();
        while (!points.IsEmpty)
        {
            int length = 1;
            while (length < points.Length && points[length].Decision == points[0].Decision)
            {
                length++;
            }

            if (documents[points[0].Document] is DocumentPoints document)
            {
                decisions.Add(Decision(document.Document, points[..length], counters) with
                {
                    Exclusion = exclusions.Of(method, points[0]),
                });
            }

            points = points[length..];
        }

        return decisions.ToImmutable();
    }

    private static DecisionCoverage Decision(
        Document document, ReadOnlySpan<BranchPointEntry> branches, ReadOnlySpan<long> counters)
    {
        ImmutableArray<long>.Builder hits = ImmutableArray.CreateBuilder<long>(branches.Length);
        foreach (BranchPointEntry branch in branches)
        {
            hits.Add(branch.Hits.In(counters));
        }

        return new DecisionCoverage(document, branches[0].Line, branches[0].Kind, hits.MoveToImmutable());
    }

    private int IndexOf(MethodKey key)
    {
        if (!_methodIndices.TryGetValue(key, out int index))
        {
            index = Methods.Count;
            _methodIndices.Add(key, index);
            Methods.Add(new MethodDraft(key));
        }

        return index;
    }

    private DocumentPoints? DocumentOf(DocumentEntry entry)
    {
        if (entry.LocalPath.Length == 0)
        {
            return null;
        }

        string path = SourcePath.Display(sourceRoot, entry.LocalPath);
        if (!_documents.TryGetValue(path, out DocumentPoints? document))
        {
            document = new DocumentPoints(new Document(path, entry.LocalPath) { Text = entry.Text });
            _documents.Add(path, document);
        }

        return document;
    }
}
