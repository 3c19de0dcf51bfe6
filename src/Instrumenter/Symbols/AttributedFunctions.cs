using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>
/// The lambdas and local functions that have attributes, and what was written inside them. Who refers to a local function
/// does not tell where it stands, so this goes by places: those of the source when it is the one that was compiled, else
/// those of the sequence points. What these cannot tell is a local function behind the last statement of one that is
/// optimised: there is no point at the end then, and it is taken to stand outside.
/// </summary>
internal sealed class AttributedFunctions
{
    private readonly MethodOwners _owners;
    private readonly SourceDocuments _documents;
    private readonly List<MethodDefinition> _functions;
    private readonly ILookup<(string, int), MethodDefinition> _byStart;

    /// <summary>Looks for them.</summary>
    /// <param name="hasAttributes">Whether a method has attributes that matter.</param>
    public AttributedFunctions(MethodOwners owners, SourceDocuments documents, Func<MethodDefinition, bool> hasAttributes)
    {
        _owners = owners;
        _documents = documents;
        _functions = [.. owners.Parts.Where(hasAttributes)];
        _byStart = _functions
            .Select(function => (Function: function, Starts: StartsAround(function)))
            .Where(entry => entry.Starts is [_, ..])
            .ToLookup(entry => entry.Starts![0], entry => entry.Function);
    }

    /// <summary>The attributed functions that a compiled method is the code of, or was written inside; innermost first.</summary>
    public IEnumerable<MethodDefinition> Around(MethodDefinition method)
    {
        if (_functions.Count == 0)
        {
            return [];
        }

        MethodDefinition declaration = _owners.DeclarationOf(method);
        IEnumerable<MethodDefinition> around = StartsAround(declaration) is { } starts
            ? starts.SelectMany(start => _byStart[start])
            : _functions.Where(function => Encloses(function, declaration));
        return around.Prepend(declaration).Where(_functions.Contains).Distinct();
    }

    /// <summary>Where the functions around a method's code begin, innermost first, or null when the source does not tell.</summary>
    private List<(string Document, int Start)>? StartsAround(MethodDefinition method) =>
        Points(method).FirstOrDefault() is { } point && _documents.Find(point.Document)?.Syntax is { } syntax
            ? [.. syntax.FunctionsAround(point.StartLine, point.StartColumn).Select(start => (point.Document.Url, start))]
            : null;

    private bool Encloses(MethodDefinition function, MethodDefinition inner)
    {
        if (function == inner || _owners.OwnerOf(function) != _owners.OwnerOf(inner) || Points(inner).FirstOrDefault() is not { } place)
        {
            return false;
        }

        SequencePoint[] points = [.. Points(function)];
        return points.Length != 0 && points[0].Document.Url == place.Document.Url &&
            points.Min(point => (point.StartLine, point.StartColumn)).CompareTo((place.StartLine, place.StartColumn)) <= 0 &&
            points.Max(point => (point.EndLine, point.EndColumn)).CompareTo((place.EndLine, place.EndColumn)) >= 0;
    }

    private IEnumerable<SequencePoint> Points(MethodDefinition declaration) => _owners.BodiesOf(declaration)
        .Prepend(declaration)
        .SelectMany(body => body.DebugInformation.SequencePoints)
        .Where(point => !point.IsHidden);
}
