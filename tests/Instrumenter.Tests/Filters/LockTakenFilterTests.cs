using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Leaving a lock in a state machine.</summary>
public sealed class LockTakenFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_whether_the_lock_was_taken(OptimizationLevel configuration)
    {
        const string members = """
            static IEnumerable<int> Run(object gate)
            {
                yield return 1;
                lock (gate)
                    Console.WriteLine();
                yield return 2;
            }
            """;
        Assert.Equal((1, 0), FilteredProgram.Ask(members, configuration, flow => new LockTakenFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_test_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static bool s_taken;
            static readonly object s_gate = new();
            static async Task Run()
            {
                if (s_taken)
                    Monitor.Exit(s_gate);
                await Task.Yield();
                bool taken = false;
                Monitor.Enter(s_gate, ref taken);
                if (taken) Monitor.Exit(s_gate);
            }
            """;
        Assert.Equal((0, 2), FilteredProgram.Ask(members, configuration, flow => new LockTakenFilter(flow)));
    }
}
