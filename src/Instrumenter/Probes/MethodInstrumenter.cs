using System.Runtime.ExceptionServices;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Probes.Counting;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Puts probes into the methods of one module, into several at the same time.</summary>
/// <param name="documents">The source files, in which all documents of the methods have been opened.</param>
/// <param name="link">What the code finds its counters by.</param>
/// <param name="members">The members that methods can use without an exception; null where each point and edge is to have a probe of its own.</param>
internal sealed class MethodInstrumenter(SourceDocuments documents, CollectorLink link, HarmlessMembers? members)
{
    // Enough to keep all processors at work; not all, because behind each batch the syntax of the sources that are done is forgotten.
    private const int BatchSize = 512;

    private readonly HashSet<MethodDefinition> _quiet = [];

    /// <summary>Whether a method was instrumented that nobody can see at work (<see cref="QuietMethods"/>).</summary>
    public bool IsQuiet(MethodDefinition method) => _quiet.Contains(method);

    /// <summary>How many counters the methods have that were instrumented.</summary>
    public int CounterCount { get; private set; }

    /// <summary>Instruments methods.</summary>
    /// <returns>What is measured of each, in the order of the methods, whose counters are numbered in that order.</returns>
    public IEnumerable<MethodPoints> Instrument(IEnumerable<MethodDefinition> methods)
    {
        foreach (MethodDefinition[] batch in methods.Chunk(BatchSize))
        {
            (MethodPoints Points, ProbedCode Code, bool IsQuiet)[] made = new (MethodPoints, ProbedCode, bool)[batch.Length];
            InParallel(batch.Length, i => made[i] = Instrument(batch[i]));
            int[] firstCounters = new int[batch.Length];
            for (int i = 0; i < batch.Length; i++)
            {
                firstCounters[i] = CounterCount;
                CounterCount += made[i].Code.CounterCount;
                if (made[i].IsQuiet)
                {
                    _quiet.Add(batch[i]);
                }
            }

            MethodPoints[] points = new MethodPoints[batch.Length];
            InParallel(batch.Length, i =>
            {
                made[i].Code.CountFrom(firstCounters[i]);
                points[i] = made[i].Points.CountingFrom(firstCounters[i]);
            });
            foreach (MethodPoints measured in points)
            {
                yield return measured;
            }
        }
    }

    private (MethodPoints Points, ProbedCode Code, bool IsQuiet) Instrument(MethodDefinition method)
    {
        MethodFlow flow = MethodFlow.Of(method, MayBeLate, IsTested);
        bool isQuiet = members is not null && QuietMethods.IsQuiet(flow, members, hasObject: true);
        bool isAlwaysQuiet = isQuiet && QuietMethods.IsQuiet(flow, members!, hasObject: false);
        PlannedMethod planned = ProbePlanner.Make(flow, documents, members);
        ProbedCode code = ProbeInserter.Insert(flow, planned.Plan, link);

        // The compiler would judge by the length, which the probes have changed. A trace does not show what is marked so.
        method.AggressiveInlining |= isAlwaysQuiet && code.CounterCount != 0 && !method.NoInlining && !method.NoOptimization;
        return (planned.Points, code, isQuiet);
    }

    private bool MayBeLate(SequencePoint point) => documents.Find(point.Document)?.Syntax?.MayBeLate(point) == true;

    private bool? IsTested(SequencePoint point, bool isHidden) => documents.Find(point.Document)?.Syntax?.IsTested(point, isHidden);

    // What is wrong with a method is said as it would be if it were the only one.
    private static void InParallel(int count, Action<int> action)
    {
        try
        {
            Parallel.For(0, count, action);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
