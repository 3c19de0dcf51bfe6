using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reports;

/// <summary>A measured module in a listing.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Types">Its types, by name.</param>
internal sealed record ListedModule(string Name, ImmutableArray<ListedType> Types)
{
    /// <summary>Lists a module.</summary>
    /// <param name="map">The module.</param>
    /// <param name="excluded">The methods of it that are excluded.</param>
    /// <param name="sourceRoot">The folder that paths are shown relative to.</param>
    public static ListedModule Of(ModuleMap map, IEnumerable<ExcludedMethod> excluded, string sourceRoot)
    {
        Dictionary<(string, string), string> reasons = [];
        foreach (ExcludedMethod method in excluded)
        {
            reasons[(method.TypeName, method.FullName)] = "excluded: " + method.Reason.Detail;
        }

        IEnumerable<(string Type, ListedMethod Method)> measured = map.Methods.Select(method => (
            method.TypeName,
            new ListedMethod(
                method.Name + method.Signature,
                PlaceOf(method, map, sourceRoot),
                reasons.GetValueOrDefault((method.TypeName, method.Name + method.Signature), ""))));
        IEnumerable<(string Type, ListedMethod Method)> unmeasured = map.Unmeasured
            .Where(entry => entry.MethodName.Length != 0)
            .Select(entry => (entry.TypeName, new ListedMethod(entry.MethodName, "", entry.Reason)));
        IEnumerable<ListedType> types = measured.Concat(unmeasured)
            .GroupBy(entry => entry.Type)
            .Select(type => new ListedType(type.Key, [.. type.Select(entry => entry.Method).OrderBy(method => method.Name, StringComparer.Ordinal)], ""));
        IEnumerable<ListedType> absent = map.Unmeasured
            .Where(entry => entry.MethodName.Length == 0)
            .Select(entry => new ListedType(entry.TypeName, [], entry.Reason));
        return new ListedModule(map.Name, [.. types.Concat(absent).OrderBy(type => type.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The module with what of it one of some names names, or null.</summary>
    public ListedModule? Only(ImmutableArray<NamePattern> names)
    {
        if (names.Any(name => name.MatchesModule(Name)))
        {
            return this;
        }

        ImmutableArray<ListedType> types = [.. Types.Select(type => type.Only(names)).OfType<ListedType>()];
        return types.IsEmpty ? null : this with { Types = types };
    }

    private static string PlaceOf(MethodEntry method, ModuleMap map, string sourceRoot) => method.SequencePoints is [var first, ..]
        ? $"{SourcePath.Display(sourceRoot, map.Documents[first.Document].LocalPath)}:{first.StartLine}"
        : "";
}
