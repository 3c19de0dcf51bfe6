using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace CoverTool.Workloads.Tests;

/// <summary>A workload that is run many times.</summary>
internal sealed class TimedWorkload(IWorkload workload)
{
    private const int CallsOfBatch = 4;

    // The runtime's compiler waits until nothing new was called for a while, counts 30 calls of a method, compiles, and does all that
    // again where it instrumented in between.
    private const int LeastCalls = 80;
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(4);

    private long _calls;

    /// <summary>That of each run so far.</summary>
    public Outcome Outcome { get; private set; }

    /// <summary>Runs it.</summary>
    /// <exception cref="InvalidOperationException">An outcome was another.</exception>
    public void Repeat(int times)
    {
        for (int i = 0; i < times; i++)
        {
            Outcome outcome = workload.Run();
            if (_calls++ > 0 && outcome != Outcome)
            {
                throw new InvalidOperationException($"{outcome} instead of {Outcome}");
            }

            Outcome = outcome;
        }
    }

    /// <summary>Runs it until the runtime's compiler has nothing to do any more.</summary>
    public void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        long lastCompilation = start;
        long compiled = JitInfo.GetCompiledMethodCount();
        while (Stopwatch.GetElapsedTime(start) < LongestWarmUp
            && (_calls < LeastCalls || Stopwatch.GetElapsedTime(start) < LeastWarmUp || Stopwatch.GetElapsedTime(lastCompilation) < Quiet))
        {
            Repeat(1);
            long count = JitInfo.GetCompiledMethodCount();
            if (count != compiled)
            {
                compiled = count;
                lastCompilation = Stopwatch.GetTimestamp();
            }
        }
    }

    /// <summary>The nanoseconds that a run takes, on the average of a few.</summary>
    public long TimeBatch()
    {
        long start = Stopwatch.GetTimestamp();
        Repeat(CallsOfBatch);
        return (long)(Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsOfBatch);
    }

    /// <summary>What is known of it: name, kind, checksum, how often the marked line has run in all, nanoseconds.</summary>
    public string Line(string name, long[] batches) => string.Create(
        CultureInfo.InvariantCulture, $"{name}\t{workload.Kind}\t{Outcome.Checksum}\t{Outcome.Marked * _calls}\t{string.Join(' ', batches)}\n");
}
