using System.Collections.Immutable;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>A method while its builds are gathered.</summary>
internal sealed class MethodDraft(MethodKey key)
{
    private Document? _firstExcluded;
    private Document? _firstCounted;
    private ExclusionReason? _reason;

    public MethodKey Key { get; } = key;

    /// <summary>The document of its first sequence point that counts, in which it is listed.</summary>
    public Document FirstDocument => (_firstCounted ?? _firstExcluded)!;

    /// <summary>Why all of it is excluded, or null.</summary>
    public ExclusionReason? Exclusion => _firstCounted is null ? _reason : null;

    /// <summary>Its decisions in each build.</summary>
    public List<ImmutableArray<DecisionCoverage>> Copies { get; } = [];

    /// <summary>Notes where a sequence point of it is, and why it is excluded if it is.</summary>
    public void AddPoint(Document document, ExclusionReason? exclusion)
    {
        if (exclusion is null)
        {
            _firstCounted ??= document;
        }
        else
        {
            _firstExcluded ??= document;
            _reason ??= exclusion;
        }
    }
}
