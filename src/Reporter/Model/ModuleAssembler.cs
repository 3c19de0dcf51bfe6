using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>Makes a module of what was gathered of its builds.</summary>
internal sealed class ModuleAssembler
{
    private readonly ModuleGatherer _gatherer;
    private readonly DecisionTable _decisions;
    private readonly FoldedDocument[] _documents;

    private ModuleAssembler(ModuleGatherer gatherer)
    {
        _gatherer = gatherer;
        _decisions = new DecisionTable(gatherer.Methods);
        _documents =
        [
            .. gatherer.Documents
                .Where(document => document.Points.Count != 0)
                .OrderBy(document => document.Document.Path, StringComparer.Ordinal)
                .Select(document => DocumentFolder.Fold(gatherer, _decisions, document)),
        ];
    }

    /// <summary>Makes the module, and adds what is excluded from it to a tally.</summary>
    public static ModuleCoverage Assemble(string name, ModuleGatherer gatherer, ExclusionTally tally)
    {
        ModuleAssembler assembler = new(gatherer);
        assembler.Count(tally);
        return assembler.Assemble(name);
    }

    private void Count(ExclusionTally tally)
    {
        foreach (ExcludedLine line in _documents.SelectMany(document => document.Excluded))
        {
            tally.AddLine(line.Reason);
        }

        foreach (DecisionCoverage decision in _decisions.Excluded)
        {
            tally.AddBranches(decision.Exclusion!, decision.Hits.Length);
        }

        foreach (ExclusionReason reason in _gatherer.Methods.Select(method => method.Exclusion).OfType<ExclusionReason>())
        {
            tally.AddMethod(reason);
        }
    }

    private ModuleCoverage Assemble(string name)
    {
        (MethodDraft Draft, MethodCoverage Coverage)[] methods = Methods();
        ILookup<(string, Document), MethodCoverage> methodsByPart = methods
            .ToLookup(method => (method.Draft.Key.TypeName, method.Draft.FirstDocument), method => method.Coverage);

        TypePart PartOf(string typeName, FoldedDocument document) => new(
            document.Document,
            document.OfTypes.GetValueOrDefault(typeName, []),
            [.. methodsByPart[(typeName, document.Document)].OrderBy(method => method.Lines[0].Number)])
        {
            ExcludedLines = document.ExcludedOfTypes.GetValueOrDefault(typeName, []),
        };

        IEnumerable<TypeCoverage> types = _documents
            .SelectMany(document => document.OfTypes.Keys.Union(document.ExcludedOfTypes.Keys).Select(typeName => (TypeName: typeName, Part: PartOf(typeName, document))))
            .GroupBy(entry => entry.TypeName, entry => entry.Part, StringComparer.Ordinal)
            .OrderBy(parts => parts.Key, StringComparer.Ordinal)
            .Select(parts => new TypeCoverage(parts.Key, [.. parts]));

        Dictionary<Document, Summary> methodsByDocument = methods
            .GroupBy(method => method.Draft.FirstDocument, method => method.Coverage.Summary.Methods)
            .ToDictionary(own => own.Key, own => own.Aggregate(default(Summary), Summary.Add));
        return new ModuleCoverage(
            name,
            [.. _documents.Select(document => new DocumentCoverage(document.Document, document.Lines, methodsByDocument.GetValueOrDefault(document.Document))
            {
                ExcludedLines = document.Excluded,
            })],
            [.. types])
        {
            ExcludedMethods =
            [
                .. _gatherer.Methods
                    .Where(method => method.Exclusion is not null)
                    .Select(method => new ExcludedMethod(method.Key.TypeName, method.Key.Name + method.Key.Signature, method.Exclusion!))
                    .OrderBy(method => method.TypeName, StringComparer.Ordinal),
            ],
        };
    }

    private (MethodDraft Draft, MethodCoverage Coverage)[] Methods()
    {
        List<DocumentLines>[] lines = [.. _gatherer.Methods.Select(_ => new List<DocumentLines>(1))];
        foreach (FoldedDocument document in _documents)
        {
            foreach ((int method, ImmutableArray<LineCoverage> own) in document.OfMethods)
            {
                // The document in which the method is listed comes first.
                bool first = document.Document == _gatherer.Methods[method].FirstDocument;
                lines[method].Insert(first ? 0 : lines[method].Count, new DocumentLines(document.Document, own));
            }
        }

        return
        [
            .. _gatherer.Methods
                .Select((draft, i) => (draft, new MethodCoverage(
                    draft.Key.Name, draft.Key.Signature, [.. lines[i]], _decisions.OfMethod(i), _decisions.ComplexityOf(i))))
                .Where(method => method.draft.Exclusion is null),
        ];
    }
}
