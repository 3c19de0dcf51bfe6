namespace CoverTool.Data;

/// <summary>
/// The source roots of runs to merge, and the one that they come under. Roots inside one another are of one machine, and
/// the outermost holds them all. Roots apart are copies of the same sources, as in the jobs of a build matrix.
/// </summary>
internal sealed class SourceRoots
{
    private readonly string[] _outermost;

    public SourceRoots(IEnumerable<string> roots)
    {
        string[] distinct = [.. roots.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _outermost = [.. distinct.Where(root => !Array.Exists(distinct, other => SourcePath.Below(other, root) is not null))];
        Common = _outermost[0];
    }

    /// <summary>The root of the merged run.</summary>
    public string Common { get; }

    /// <summary>The module with its source files under the common root.</summary>
    public ModuleCounts Move(ModuleCounts module, string root)
    {
        string outer = Array.Find(_outermost, candidate => candidate == root || SourcePath.Below(candidate, root) is not null)!;
        if (outer == Common)
        {
            return module;
        }

        return module with
        {
            Map = module.Map with { Documents = [.. module.Map.Documents.Select(document => Move(document, outer))] },
        };
    }

    private DocumentEntry Move(DocumentEntry document, string outer) =>
        SourcePath.Below(outer, document.LocalPath) is string below
            ? document with { LocalPath = SourcePath.Under(Common, below) }
            : document;
}
