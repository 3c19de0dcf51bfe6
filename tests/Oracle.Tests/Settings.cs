using System.Globalization;

namespace CoverTool.Oracle.Tests;

/// <summary>What the environment asks for; see CONTRIBUTING.md.</summary>
internal static class Settings
{
    private const int ShortRun = 40;

    // From here on as many programs as that have no line that differs.
    private const int FirstSeedOfShortRun = 101;

    public static int Programs { get; } = Number("COVERTOOL_ORACLE_PROGRAMS", ShortRun);

    public static int FirstSeed { get; } = Number("COVERTOOL_ORACLE_SEED", FirstSeedOfShortRun);

    /// <summary>In how many attempts the first program that fails may be made smaller.</summary>
    public static int ShrinkAttempts { get; } = Number("COVERTOOL_ORACLE_SHRINK", 0);

    /// <summary>Where the programs' sources are kept.</summary>
    public static string? KeptPrograms { get; } = Folder("COVERTOOL_ORACLE_KEEP");

    /// <summary>Other programs than the validation targets.</summary>
    public static string? Targets { get; } = Folder("COVERTOOL_ORACLE_TARGETS");

    /// <summary>A built module whose branches are compared with those in its source.</summary>
    public static string? CodeBase { get; } = Folder("COVERTOOL_ORACLE_CODEBASE");

    public static bool IsLong => Programs > ShortRun || Targets is not null;

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private static string? Folder(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } folder ? folder : null;
}
