using CoverTool.Data;

namespace CoverTool.Reporter.Tests;

/// <summary>One method of a <see cref="ModuleSketch"/>.</summary>
internal sealed class MethodSketch(ModuleSketch module, string file, string type, string name, string signature)
{
    private readonly List<SequencePointEntry> _points = [];
    private readonly List<BranchPointEntry> _branches = [];
    private int _decisions;
    private int _attributes;

    /// <summary>Lets an attribute apply to what follows; see <see cref="ModuleSketch.Attribute"/>.</summary>
    public MethodSketch With(int attributes)
    {
        _attributes = attributes;
        return this;
    }

    /// <summary>A sequence point on one line, or down to an end line.</summary>
    public MethodSketch Point(int line, long hits, int column = 9, int endLine = 0, string? otherFile = null)
    {
        _points.Add(new SequencePointEntry(
            module.Document(otherFile ?? file), line, column, Math.Max(line, endLine), column + 10, module.Count(hits)) { Attributes = _attributes });
        return this;
    }

    /// <summary>A condition with the hits of false and true, or a switch with more.</summary>
    public MethodSketch Decision(int line, params long[] hits)
    {
        for (int path = 0; path < hits.Length; path++)
        {
            BranchKind kind = hits.Length == 2 ? BranchKind.Condition : BranchKind.Switch;
            _branches.Add(new BranchPointEntry(module.Document(file), line, _decisions, path, kind, module.Count(hits[path])) { Attributes = _attributes });
        }

        _decisions++;
        return this;
    }

    public MethodEntry ToEntry() => new(type, name, signature, [.. _points], [.. _branches]);
}
