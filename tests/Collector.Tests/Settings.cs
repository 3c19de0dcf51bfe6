using System.Globalization;

namespace CoverTool.Collector.Tests;

/// <summary>What the environment asks for; see CONTRIBUTING.md.</summary>
internal static class Settings
{
    private const int ShortRun = 20;

    /// <summary>How many processes count at once.</summary>
    public static int Processes { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COVERTOOL_PROCESSES"), CultureInfo.InvariantCulture, out int number) ? number : ShortRun;
}
