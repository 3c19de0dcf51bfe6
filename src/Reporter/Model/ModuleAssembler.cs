using System.Collections.Immutable;

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

    public static ModuleCoverage Assemble(string name, ModuleGatherer gatherer) => new ModuleAssembler(gatherer).Assemble(name);

    private ModuleCoverage Assemble(string name)
    {
        MethodCoverage[] methods = Methods();
        ILookup<(string, Document), MethodCoverage> methodsByPart = Enumerable.Range(0, methods.Length)
            .ToLookup(i => (_gatherer.Methods[i].Key.TypeName, _gatherer.Methods[i].FirstDocument), i => methods[i]);

        TypePart PartOf(string typeName, FoldedDocument document) => new(
            document.Document,
            document.OfTypes[typeName],
            [.. methodsByPart[(typeName, document.Document)].OrderBy(method => method.Lines[0].Number)]);

        IEnumerable<TypeCoverage> types = _documents
            .SelectMany(document => document.OfTypes.Keys.Select(typeName => (TypeName: typeName, Part: PartOf(typeName, document))))
            .GroupBy(entry => entry.TypeName, entry => entry.Part, StringComparer.Ordinal)
            .OrderBy(parts => parts.Key, StringComparer.Ordinal)
            .Select(parts => new TypeCoverage(parts.Key, [.. parts]));

        Dictionary<Document, Summary> methodsByDocument = Enumerable.Range(0, methods.Length)
            .GroupBy(i => _gatherer.Methods[i].FirstDocument, i => methods[i].Summary.Methods)
            .ToDictionary(own => own.Key, own => own.Aggregate(default(Summary), Summary.Add));
        return new ModuleCoverage(
            name,
            [.. _documents.Select(document => new DocumentCoverage(document.Document, document.Lines, methodsByDocument.GetValueOrDefault(document.Document)))],
            [.. types]);
    }

    private MethodCoverage[] Methods()
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
            .. _gatherer.Methods.Select((draft, i) => new MethodCoverage(
                draft.Key.Name, draft.Key.Signature, [.. lines[i]], _decisions.OfMethod(i), _decisions.ComplexityOf(i))),
        ];
    }
}
