namespace CoverTool.Reporter.Model;

/// <summary>How far a line is covered.</summary>
public enum LineState
{
    /// <summary>No code that starts on it was reached.</summary>
    NotCovered,

    /// <summary>Some of its code was reached and some was not, or not every branch of it was taken.</summary>
    PartlyCovered,

    /// <summary>All of its code was reached, and every branch taken.</summary>
    Covered,
}
