using System.Globalization;

namespace CoverTool.Performance.Processes;

/// <summary>What a command took.</summary>
/// <param name="Start">When it was started, in seconds of a clock that all processes share.</param>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Cpu">User and system time of its processes.</param>
/// <param name="PeakBytes">The most memory that one of its processes had at once. Not less than a small .NET program has.</param>
internal sealed record Usage(double Start, TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    private const double Mega = 1_000_000;

    /// <summary>The columns of <see cref="Cells"/>.</summary>
    public static string[] Columns(string prefix) => [$"{prefix}wall, s", "CPU, s", "peak, MB"];

    /// <summary>Wall time, processor time and memory for a table.</summary>
    public string[] Cells() => [Number(Wall.TotalSeconds), Number(Cpu.TotalSeconds), (PeakBytes / Mega).ToString("0", CultureInfo.InvariantCulture)];

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
