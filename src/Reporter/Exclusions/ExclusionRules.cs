using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reporter.Exclusions;

/// <summary>A policy that is being applied. It also keeps which of its rules have named anything.</summary>
internal sealed class ExclusionRules
{
    private readonly ExclusionPolicy _policy;
    private readonly Dictionary<ExclusionKind, (ExclusionRule Rule, Func<string, bool> Matches)[]> _rules;
    private readonly HashSet<ExclusionRule> _matched = [];
    private readonly Dictionary<string, ExclusionReason?> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExclusionReason?> _files = new(StringComparer.Ordinal);

    public ExclusionRules(ExclusionPolicy policy)
    {
        _policy = policy;
        _rules = policy.Rules.Distinct().GroupBy(rule => rule.Kind).ToDictionary(rules => rules.Key, rules => rules.Select(Compile).ToArray());
    }

    /// <summary>The rules that have named nothing so far, in the order in which the user gave them.</summary>
    public ImmutableArray<ExclusionRule> Unmatched => [.. _policy.Rules.Distinct().Where(rule => !_matched.Contains(rule))];

    /// <summary>Why a module is excluded, or null.</summary>
    /// <param name="names">What it may be called: its assembly, its file.</param>
    public ExclusionReason? OfModule(params string[] names) =>
        ByPattern(ExclusionSource.Module, ExclusionKind.ExcludeModule, ExclusionKind.IncludeModule, names);

    /// <summary>Why a type is excluded by its name, or null.</summary>
    public ExclusionReason? OfType(string name) => Remembered(
        _types, name, () => ByPattern(ExclusionSource.Type, ExclusionKind.ExcludeType, ExclusionKind.IncludeType, name));

    /// <summary>Why a file is excluded by its path, or null.</summary>
    /// <param name="path">As reports show it.</param>
    public ExclusionReason? OfFile(string path) => Remembered(
        _files, path, () => ByPattern(ExclusionSource.File, ExclusionKind.ExcludeFile, ExclusionKind.IncludeFile, path));

    /// <summary>Why a file is excluded because a tool wrote it, or null.</summary>
    public ExclusionReason? OfGenerated(string because) => because.Length == 0 || _policy.IncludeGenerated
        ? null
        : new ExclusionReason(ExclusionSource.Generated, "generated source files", $"generated source file: {because}");

    /// <summary>Why code is excluded to which attributes apply, or null. The innermost attribute that excludes is the reason.</summary>
    public ExclusionReason? OfAttributes(ImmutableArray<AttributeEntry> attributes)
    {
        ExclusionReason? reason = null;
        foreach (AttributeEntry attribute in attributes)
        {
            ExclusionReason? own = OfAttribute(attribute);
            reason ??= own;
        }

        return reason;
    }

    private static T Remembered<T>(Dictionary<string, T> known, string name, Func<T> find)
    {
        if (!known.TryGetValue(name, out T? found))
        {
            known.Add(name, found = find());
        }

        return found;
    }

    private static (ExclusionRule Rule, Func<string, bool> Matches) Compile(ExclusionRule rule) => (rule, rule.Kind switch
    {
        ExclusionKind.ExcludeAttribute => new AttributePattern(rule.Pattern).Matches,
        ExclusionKind.ExcludeFile or ExclusionKind.IncludeFile => new FilePattern(rule.Pattern).Matches,
        ExclusionKind.ExcludeType or ExclusionKind.IncludeType => new TypePattern(rule.Pattern).Matches,
        _ => new NamePattern(rule.Pattern, ignoreCase: true).Matches,
    });

    private ExclusionReason? ByPattern(ExclusionSource source, ExclusionKind exclude, ExclusionKind include, params string[] names)
    {
        bool included = Matching(include, names) is not null || !_rules.ContainsKey(include);
        if (Matching(exclude, names) is { } rule)
        {
            return new ExclusionReason(source, rule.ToString(), rule.ToString());
        }

        return included ? null : NotIncluded(source, include);
    }

    private ExclusionReason NotIncluded(ExclusionSource source, ExclusionKind include)
    {
        string text = $"outside {string.Join(", ", _rules[include].Select(entry => entry.Rule))}";
        return new ExclusionReason(source, text, text);
    }

    private ExclusionReason? OfAttribute(AttributeEntry attribute)
    {
        bool isGenerated = attribute.Name == ExclusionPolicy.GeneratedAttribute && !_policy.IncludeGenerated;
        if (Matching(ExclusionKind.ExcludeAttribute, attribute.Name) is null && !isGenerated && attribute.Name != ExclusionPolicy.ExcludingAttribute)
        {
            return null;
        }

        string rule = AttributePattern.Display(attribute.Name);
        string why = attribute.Why.Length == 0 ? "" : $": {attribute.Why}";
        return new ExclusionReason(isGenerated ? ExclusionSource.Generated : ExclusionSource.Attribute, rule, $"{rule} on {attribute.Target}{why}");
    }

    /// <summary>The first rule of a kind that names something; all that do are noted.</summary>
    private ExclusionRule? Matching(ExclusionKind kind, params string[] names)
    {
        ExclusionRule? first = null;
        foreach ((ExclusionRule rule, Func<string, bool> matches) in _rules.GetValueOrDefault(kind) ?? [])
        {
            if (names.Any(matches))
            {
                _matched.Add(rule);
                first ??= rule;
            }
        }

        return first;
    }
}
