using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>A <c>switch</c> statement or expression, known by its place in its file.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position after its last character.</param>
/// <param name="IsExpression">Whether it is an expression.</param>
internal sealed record SourceSwitch(int Start, int End, bool IsExpression)
{
    /// <summary>The header <c>switch (x)</c> of a statement, or the whole expression: lines and columns from 1, the end exclusive.</summary>
    public required (int StartLine, int StartColumn, int EndLine, int EndColumn) Header { get; init; }

    /// <summary>The labels of a statement.</summary>
    public Lazy<ImmutableArray<SourceLabel>> Labels { get; init; } = new([]);

    /// <summary>How many of true and false a statement has a label for. When it is both, nothing is left that could match none.</summary>
    public int BooleanLabels { get; init; }

    /// <summary>Whether a statement has a section for whatever no label matches.</summary>
    public bool HasDefault { get; init; }

    /// <summary>The elements of a tuple that a statement switches on, a name or a number after <c>#</c>, null for what is neither; empty when it is no tuple.</summary>
    public ImmutableArray<string?> Elements { get; init; } = [];

    /// <summary>The arm of another switch that it stands in, if any.</summary>
    public required SwitchArm? Outer { get; init; }

    /// <summary>Whether it is this switch or stands, however deep, in an arm of it.</summary>
    public bool IsIn(SourceSwitch other) => Start == other.Start || Outer?.Switch.IsIn(other) == true;

    /// <summary>Whether it stands in what another one switches on, and not in an arm of it.</summary>
    public bool IsInParenthesesOf(SourceSwitch other) => Start > other.Start && End <= other.End && !IsIn(other);

    /// <summary>The arm of another switch that it stands in, however deep, or null.</summary>
    public SwitchArm? ArmIn(SourceSwitch other) => Outer is not { } outer ? null : outer.Switch.Start == other.Start ? outer : outer.Switch.ArmIn(other);
}
