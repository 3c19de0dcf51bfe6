namespace CoverTool.Oracle.Tests.Generating;

/// <summary>The types of values in generated programs.</summary>
internal enum Kind
{
    Number,
    Condition,
    Text,
    MaybeText,
    MaybeNumber,
    MaybeCondition,
    Item,
    Anything,
    Color,
    Numbers,
    Some,
    Pair,
    Function,
}
