using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>What is known at a place in the code of a switch: of the value that is switched on, and of the members it was asked for.</summary>
internal sealed class SwitchState
{
    public static readonly SwitchState Empty = new(ImmutableDictionary<string, ValueFacts>.Empty);

    private readonly ImmutableDictionary<string, ValueFacts> _facts;

    private SwitchState(ImmutableDictionary<string, ValueFacts> facts) => _facts = facts;

    /// <summary>What is known of a value, by the way to it: empty for the one that is switched on, <c>.Name</c> for a member.</summary>
    public ValueFacts this[string path] => _facts.GetValueOrDefault(path, ValueFacts.None);

    public SwitchState With(string path, ValueFacts facts) => new(_facts.SetItem(path, facts));

    /// <summary>What is known whichever of two ways control came.</summary>
    public SwitchState Or(SwitchState other) => new(_facts.Where(fact => other._facts.ContainsKey(fact.Key))
        .ToImmutableDictionary(fact => fact.Key, fact => fact.Value.Or(other[fact.Key])));

    public bool IsSame(SwitchState other) =>
        _facts.Count == other._facts.Count && _facts.All(fact => other._facts.TryGetValue(fact.Key, out ValueFacts? same) && fact.Value.IsSame(same));
}
