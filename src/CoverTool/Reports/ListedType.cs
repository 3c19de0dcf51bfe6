using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reports;

/// <summary>A type in a listing.</summary>
/// <param name="Name">Its name with its namespace.</param>
/// <param name="Methods">Its methods, by name.</param>
/// <param name="Reason">Why nothing of it is in the figures; empty when something is, or each method has a reason.</param>
internal sealed record ListedType(string Name, ImmutableArray<ListedMethod> Methods, string Reason)
{
    /// <summary>The type with what of it one of some names names, or null.</summary>
    public ListedType? Only(ImmutableArray<NamePattern> names)
    {
        string simple = Name[(Name.LastIndexOfAny(['.', '+'], NameEnd()) + 1)..];
        if (names.Any(name => name.Matches(Name) || name.Matches(simple)))
        {
            return this;
        }

        ImmutableArray<ListedMethod> methods =
        [
            .. Methods.Where(method => names.Any(name =>
                name.Matches(method.SimpleName) || name.Matches($"{simple}.{method.SimpleName}") || name.Matches($"{Name}.{method.SimpleName}"))),
        ];
        return methods.IsEmpty ? null : this with { Methods = methods };
    }

    // The dots of type arguments' namespaces are behind.
    private int NameEnd() => Name.IndexOf('<', StringComparison.Ordinal) is > 0 and int end ? end : Name.Length - 1;
}
