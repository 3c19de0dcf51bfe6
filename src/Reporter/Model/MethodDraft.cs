using System.Collections.Immutable;

namespace CoverTool.Reporter.Model;

/// <summary>A method while its builds are gathered.</summary>
internal sealed class MethodDraft(MethodKey key, Document firstDocument)
{
    public MethodKey Key { get; } = key;

    /// <summary>The document of its first sequence point, in which it is listed.</summary>
    public Document FirstDocument { get; } = firstDocument;

    /// <summary>Its decisions in each build.</summary>
    public List<ImmutableArray<DecisionCoverage>> Copies { get; } = [];
}
