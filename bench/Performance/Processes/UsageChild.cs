using System.Diagnostics;
using System.Globalization;

namespace CoverTool.Performance.Processes;

/// <summary>The process between this program and a command: it starts the command and tells what it took.</summary>
internal static class UsageChild
{
    public const string Name = "usage";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The file for the result, and the command.</param>
    /// <returns>The command's exit code.</returns>
    public static int Run(string[] arguments)
    {
        ChildUsage.Adopt();
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(arguments[1], arguments[2..]);
        process.WaitForExit();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        File.WriteAllText(arguments[0], string.Create(CultureInfo.InvariantCulture, $"{start} {wall.Ticks} {ChildUsage.Time().Ticks} {ChildUsage.PeakBytes()}"));
        return process.ExitCode;
    }

    /// <summary>Reads the result.</summary>
    public static Usage Read(string file)
    {
        long[] numbers = [.. File.ReadAllText(file).Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        return new Usage((double)numbers[0] / Stopwatch.Frequency, TimeSpan.FromTicks(numbers[1]), TimeSpan.FromTicks(numbers[2]), numbers[3]);
    }
}
