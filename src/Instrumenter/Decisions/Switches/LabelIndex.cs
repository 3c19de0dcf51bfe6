using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoverTool.Instrumenter.Syntax;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Finds the labels of a switch that what is known can prove: one among thousands must not be looked for among all of them.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, List<int>> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<int>> _numbers = [];
    private readonly Dictionary<long, List<int>> _lengths = [];
    private readonly List<int> _others = [];

    public LabelIndex(ImmutableArray<SourceLabel> labels, LabelProof proof)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            Add(labels[i].Pattern, i, proof);
        }
    }

    /// <summary>The positions of all labels that may be proven, in the order of the code.</summary>
    public IEnumerable<int> MayMatch(SwitchState state)
    {
        ValueFacts facts = state[""];
        IEnumerable<int> found = facts.Answers.Where(answer => answer.Value).SelectMany(answer => _answers.GetValueOrDefault(answer.Key, []));
        if (facts.Numbers.Single is { } number)
        {
            found = found.Concat(_numbers.GetValueOrDefault(number, []));
        }

        if (state[LabelProof.LengthOf("")].Numbers.Single is { } length)
        {
            found = found.Concat(_lengths.GetValueOrDefault(length, []));
        }

        return found.Concat(_others).Distinct().Order();
    }

    // A name may be that of a constant or of a type.
    private void Add(SourcePattern pattern, int label, LabelProof proof)
    {
        if (pattern is not { Kind: PatternKind.Comparison, Operator: "==" } || proof.IsTypeOfValue(pattern.Text))
        {
            _others.Add(label);
            return;
        }

        bool isText = pattern.Text.StartsWith('"');
        if (!pattern.Text.StartsWith('#'))
        {
            Add(_answers, pattern.Text, label);
        }

        if (isText)
        {
            Add(_lengths, pattern.Text.Length - 1, label);
        }
        else if (proof.NumberOf(pattern.Text, "") is { } number)
        {
            Add(_numbers, number, label);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> labels, TKey key, int label)
        where TKey : notnull => (CollectionsMarshal.GetValueRefOrAddDefault(labels, key, out _) ??= []).Add(label);
}
