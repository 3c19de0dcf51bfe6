using System.Diagnostics;
using System.Globalization;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Startup;

/// <summary>The seconds of a command that runs a generated program.</summary>
/// <param name="Before">Until the program's first statement.</param>
/// <param name="Inside">From there to its last one.</param>
/// <param name="After">From there to the end of the command.</param>
internal sealed record Phases(double Before, double Inside, double After)
{
    /// <summary>Runs the command with the environment that it is given, and reads what the program says.</summary>
    public static Phases Of(Func<(string Name, string Value), CommandRun> run)
    {
        string clock = Path.GetTempFileName();
        Usage usage = run((GeneratedProgram.ClockVariable, clock)).Succeeded().Usage;
        double[] times = [.. File.ReadAllText(clock).Split(' ').Select(ticks => double.Parse(ticks, CultureInfo.InvariantCulture) / Stopwatch.Frequency)];
        File.Delete(clock);
        return new Phases(times[0] - usage.Start, times[1] - times[0], usage.Start + usage.Wall.TotalSeconds - times[1]);
    }
}
