using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>What is known of a value that a switch asks for.</summary>
internal sealed record ValueFacts
{
    public static readonly ValueFacts None = new();

    /// <summary>Whether it is not null; or, of the <c>when</c> of a label, whether it is true.</summary>
    public bool? IsThere { get; init; }

    /// <summary>Which numbers it may be.</summary>
    public NumberSet Numbers { get; init; } = NumberSet.All;

    /// <summary>Whether it is of a type, by the type's name; whether it is a text, by the text after a quote.</summary>
    public ImmutableDictionary<string, bool> Answers { get; init; } = ImmutableDictionary<string, bool>.Empty;

    public ValueFacts With(string key, bool isTrue) => this with
    {
        Answers = Answers.SetItem(key, isTrue),
        IsThere = isTrue ? true : IsThere,
    };

    /// <summary>What is known whichever of two ways control came.</summary>
    public ValueFacts Or(ValueFacts other) => new()
    {
        IsThere = IsThere == other.IsThere ? IsThere : null,
        Numbers = Numbers.Or(other.Numbers),
        Answers = Answers.RemoveRange(Answers.Where(answer => !other.Answers.Contains(answer)).Select(answer => answer.Key)),
    };

    public bool IsSame(ValueFacts other) => IsThere == other.IsThere && Numbers.IsSame(other.Numbers) && Answers.Count == other.Answers.Count;
}
