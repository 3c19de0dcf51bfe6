namespace CoverTool.Instrumenter.Syntax;

/// <summary>What a pattern asks of a value.</summary>
internal enum PatternKind
{
    /// <summary>Something that is not followed, such as the elements of a list.</summary>
    Unknown,

    /// <summary>Nothing: it always matches.</summary>
    Anything,

    /// <summary>Whether there is one.</summary>
    NotNull,

    /// <summary>Whether it is of a type.</summary>
    Type,

    /// <summary>How it compares with a constant. A name may be that of a type, too.</summary>
    Comparison,

    /// <summary>Whether all parts match.</summary>
    And,

    /// <summary>Whether one part matches.</summary>
    Or,

    /// <summary>Whether its part does not match.</summary>
    Not,

    /// <summary>Whether its part matches a member of the value.</summary>
    Member,

    /// <summary>Whether the <c>when</c> of its label is true.</summary>
    Clause,
}
