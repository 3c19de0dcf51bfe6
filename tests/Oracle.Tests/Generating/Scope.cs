using System.Collections.Immutable;

namespace CoverTool.Oracle.Tests.Generating;

/// <summary>What is allowed at a place of a generated program.</summary>
internal sealed record Scope
{
    public ImmutableList<Variable> Variables { get; init; } = [];

    /// <summary>What a <c>return</c> has; null where it has no value.</summary>
    public Kind? Result { get; init; }

    public bool IsAsync { get; init; }

    public bool IsIterator { get; init; }

    /// <summary>Whether an await may stand here: not in a lock, in a filter, or where a span lives.</summary>
    public bool CanAwait { get; init; }

    public bool CanYield { get; init; }

    public bool CanBreak { get; init; }

    public bool CanContinue { get; init; }

    public bool CanReturn { get; init; } = true;

    /// <summary>Whether control may leave by an exception that is always thrown.</summary>
    public bool CanThrow { get; init; } = true;

    /// <summary>How many more statements may be nested.</summary>
    public int Depth { get; init; }

    public Scope With(string name, Kind kind, bool isFixed = false) => this with { Variables = Variables.Add(new Variable(name, kind, isFixed)) };

    public Scope Deeper => this with { Depth = Depth - 1 };
}
