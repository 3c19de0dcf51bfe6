namespace CoverTool.Specs.Compatibility;

/// <summary>One line of docs/compatibility.md: a command that is run plain and measured, and what both must do.</summary>
/// <param name="Name">Names the line.</param>
/// <param name="Fixture">Where it is run.</param>
/// <param name="Command">The command, its words separated by spaces, or in quotes; <c>{folder}</c> is the fixture's.</param>
internal sealed record Row(string Name, Fixture Fixture, string Command)
{
    /// <summary>The tests that pass, fail and are skipped, or empty for a command that runs none.</summary>
    public string Results { get; init; } = "3 passed, 0 failed, 1 skipped";

    /// <summary>How often the marked lines of the sources ran; <c>-</c> stands for a line that was not measured.</summary>
    public string Hits { get; init; } = "total 3, discount 2, none 1, tenth 1, forgotten 0";

    /// <summary>What both runs end with.</summary>
    public int ExitCode { get; init; }

    /// <summary>What covertool ends with, where the command itself ends with 0.</summary>
    public int OwnExitCode { get; init; }

    /// <summary>Whether the command makes outputs that were not there: their times tell of two builds then.</summary>
    public bool Builds { get; init; }

    /// <summary>Options of <c>covertool run</c>, their words separated by spaces.</summary>
    public string Options { get; init; } = "";

    /// <summary>Variables for both runs.</summary>
    public (string Name, string Value)[] Environment { get; init; } = [];

    /// <summary>What else both runs must write, in this order.</summary>
    public string[] Prints { get; init; } = [];

    /// <summary>What covertool must add.</summary>
    public string[] Explains { get; init; } = [];

    /// <summary>
    /// The signal that ends it once it has made the file that the variable READY names, or 0 when it ends by itself.
    /// </summary>
    public int Signal { get; init; }

    /// <summary>Whether another collector writes a Cobertura report, which has to be the same, too.</summary>
    public bool HasOtherReport { get; init; }

    /// <summary>Whether the row is run every time, and not only when everything is.</summary>
    public bool IsUsual { get; init; }

    public override string ToString() => Name;
}
