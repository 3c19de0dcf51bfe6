using System.Globalization;

namespace CoverTool.Fuzzing;

/// <summary>What the environment asks for; see CONTRIBUTING.md.</summary>
internal static class FuzzSettings
{
    private const int ShortRun = 1500;

    /// <summary>How many inputs each format is tried with.</summary>
    public static int Inputs { get; } = Number("COVERTOOL_FUZZ_INPUTS", ShortRun);

    /// <summary>The seed of the first one.</summary>
    public static int FirstSeed { get; } = Number("COVERTOOL_FUZZ_SEED", 1);

    /// <summary>A file that takes the seed before each input, for those that end the process.</summary>
    public static string? Log { get; } = Environment.GetEnvironmentVariable("COVERTOOL_FUZZ_LOG");

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
