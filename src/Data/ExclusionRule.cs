namespace CoverTool.Data;

/// <summary>One exclusion or inclusion that the user asked for.</summary>
/// <param name="Kind">What it looks at, and what it does.</param>
/// <param name="Pattern">What it names, as the user wrote it.</param>
public sealed record ExclusionRule(ExclusionKind Kind, string Pattern)
{
    /// <summary>Whether it names what stays, and not what goes.</summary>
    public bool IsInclusion => Kind is ExclusionKind.IncludeFile or ExclusionKind.IncludeType or ExclusionKind.IncludeModule;

    /// <summary>The option of the command line that makes rules of a kind: <c>--exclude-file</c>.</summary>
    public static string OptionOf(ExclusionKind kind) => kind switch
    {
        ExclusionKind.ExcludeAttribute => "--exclude-attribute",
        ExclusionKind.ExcludeFile => "--exclude-file",
        ExclusionKind.IncludeFile => "--include-file",
        ExclusionKind.ExcludeType => "--exclude-type",
        ExclusionKind.IncludeType => "--include-type",
        ExclusionKind.ExcludeModule => "--exclude-module",
        _ => "--include-module",
    };

    /// <summary>The rule as it stands on the command line.</summary>
    public override string ToString() => $"{OptionOf(Kind)} {Pattern}";
}
