namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>The places in one statement's code that can tell of its decisions, each in the order of the code.</summary>
/// <param name="Point">Index of the instruction that starts the statement's sequence point.</param>
internal sealed record StatementCode(int Point)
{
    /// <summary>Index of the instruction before which the next statement starts.</summary>
    public int End { get; init; }

    /// <summary>The tests that no filter has taken for the compiler's.</summary>
    public List<int> Tests { get; } = [];

    /// <summary>The instructions <c>and</c> and <c>or</c>.</summary>
    public List<int> Combinations { get; } = [];

    /// <summary>The calls of <c>GetValueOrDefault</c>, which is what <c>x ?? 0</c> may be.</summary>
    public List<int> Defaults { get; } = [];

    /// <summary>Index of the instruction after the test before, or of the statement's start.</summary>
    public int EndBefore(int test) => test == 0 ? Point : Tests[test - 1] + 1;

    /// <summary>Index of the test, or of the instruction where the statement's code ends.</summary>
    public int StartOf(int test) => test < Tests.Count ? Tests[test] : End;
}
