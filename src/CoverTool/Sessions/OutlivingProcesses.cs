using System.Diagnostics;
using CoverTool.Data;
using CoverTool.Reporter.Terminal;
using CoverTool.Running;

namespace CoverTool.Sessions;

/// <summary>Waits for measured processes that go on after the command has ended.</summary>
internal static class OutlivingProcesses
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns when none is left, the time is over, or a signal came.</summary>
    /// <param name="counters">Where they count.</param>
    /// <param name="patience">How long to wait at most; zero not to look at all.</param>
    /// <exception cref="CoverException">CT2001: the folder cannot be read.</exception>
    public static void WaitFor(string counters, TimeSpan patience, SignalRelay signals)
    {
        long start = Stopwatch.GetTimestamp();
        for (bool isFirst = true; signals.Received == 0 && Stopwatch.GetElapsedTime(start) < patience; isFirst = false)
        {
            ProcessEntry[] running = [.. CounterFolderReader.ReadProcesses(counters).Where(process => process.End == ProcessEnd.Running)];
            if (running.Length == 0)
            {
                return;
            }

            if (isFirst)
            {
                Console.Error.WriteLine($"covertool: waiting up to {patience.TotalSeconds} s for {ProcessNames.Of(running)}. Ctrl+C ends the waiting.");
            }

            Thread.Sleep(Pause);
        }
    }
}
