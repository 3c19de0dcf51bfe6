using System.Collections.Immutable;

namespace CoverTool.Instrumenter.Syntax;

/// <summary>A decision as it stands in the source.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record SourceCondition(ConditionKind Kind)
{
    /// <summary>
    /// Whether its outcome is the value of its expression (<c>b</c> in <c>return a &amp;&amp; b</c>), so that no jump need follow it.
    /// </summary>
    public bool IsValue { get; init; }

    /// <summary>Whether its outcome may be a value in optimized code: <c>c ? 1 : 0</c>, <c>if (c) { }</c>.</summary>
    public bool MayBeValue { get; init; }

    /// <summary>Whether a value that it may be is made 0 or 1 of: <c>c ? 1 : 0</c> is <c>ldarg c ; ldc.i4.0 ; cgt.un</c>.</summary>
    public bool BecomesNumber { get; init; }

    /// <summary>Whether it is the right operand of <c>&amp;&amp;</c> or <c>||</c>, so that the test before it decides whether it is evaluated.</summary>
    public bool IsRightOperand { get; init; }

    /// <summary>Whether it is in the left operand of <c>&amp;&amp;</c> or <c>||</c> and that operand's value is stored before it is tested.</summary>
    public bool IsInStored { get; init; }

    /// <summary>Whether it is the right operand of <c>&amp;&amp;</c> or <c>||</c> and the left operand's value may be stored before it is tested.</summary>
    public bool IsBehindStored { get; init; }

    /// <summary>How many tests it may have been lowered to.</summary>
    public PatternTests Tests { get; init; } = PatternTests.One;

    /// <summary>
    /// What its operand names after the last condition inside it: identifiers as they are, numbers after <c>#</c>, texts after a
    /// quote.
    /// </summary>
    public string[] Names { get; init; } = [];

    /// <summary>The comparisons in it, in the order of the source.</summary>
    public ImmutableArray<SourceRelation> Relations { get; init; } = [];

    /// <summary>The first condition inside its own operand; its own place when there is none.</summary>
    public int FirstInside { get; init; }

    /// <summary>Whether it is a <c>?? ""</c> that the compiler may have dropped: a null that is appended to a text is as good.</summary>
    public bool IsAppended { get; init; }

    /// <summary>The <c>?.</c> before a <c>??</c> that asks the same, if that has no test of its own.</summary>
    public int? SharedWith { get; init; }

    /// <summary>Whether it is a <c>??</c> behind a <c>?.</c>, whose test may be that of both.</summary>
    public bool MayShareTest { get; init; }

    /// <summary>Whether a null is what a <c>?.</c> or <c>??</c> leaves when its operand is null; null where that is not known.</summary>
    public bool? LeavesNull { get; init; }

    /// <summary>Whether it is a <c>??</c>.</summary>
    public bool IsCoalesce { get; init; }

    /// <summary>Whether the right operand of a <c>??</c> is a literal that is the default of its type; null where it is no literal.</summary>
    public bool? HasDefaultRight { get; init; }

    /// <summary>What its value is: the name that is loaded or called last, or null for the outcome of a comparison.</summary>
    public string? ValueName { get; init; }

    /// <summary>Where the values of the arms start, by line and column from 1, when it is the value of a switch expression.</summary>
    public ImmutableArray<(int Line, int Column)> Arms { get; init; } = [];

    /// <summary>Whether it is what an <c>await</c> gives.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether it is a pattern with a variable. It may be assigned after the last test, whose outcome is no value then.</summary>
    public bool AssignsVariable { get; init; }

    /// <summary>Whether it is a pattern whose tests are neither all needed nor all enough, so that its value is stored.</summary>
    public bool IsSpread { get; init; }

    /// <summary>Whether it is a pattern that looks at nothing but whether there is a value.</summary>
    public bool AsksForNull { get; init; }

    /// <summary>The boolean constants in a pattern: <c>x is (_, false)</c> is what <c>x == false</c> is, and no negation of another condition.</summary>
    public (bool False, bool True) AsksFor { get; init; }

    /// <summary>Whether its outcome, that may be a value, lies on the stack after fewer tests than it has parts: <c>(a, b) == (c, d) ? 1 : 0</c>.</summary>
    public bool IsValueAfter(int tests) => MayBeValue && tests > 0 && tests < Tests.Usual;

    /// <summary>How often that name is met after the condition before, without being this value.</summary>
    public int SameNamesBefore { get; init; }

    /// <summary>
    /// Set for a right operand that is no more than a name: when that is a local or a parameter, the compiler evaluates both
    /// operands and combines them.
    /// </summary>
    public Combination? Combination { get; init; }
}
