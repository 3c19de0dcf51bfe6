using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Where a state machine goes on.</summary>
public sealed class StateDispatchFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug, 8)]
    [InlineData(OptimizationLevel.Release, 7)]
    public void Removes_the_tests_of_the_state(OptimizationLevel configuration, int removed)
    {
        const string members = """
            static async IAsyncEnumerable<int> Run()
            {
                yield return 1;
                try
                {
                    await Task.Yield();
                    yield return 2;
                }
                finally
                {
                    Console.WriteLine();
                }
                await Task.Yield();
            }
            """;
        Assert.Equal((removed, 0), FilteredProgram.Ask(members, configuration, flow => new StateDispatchFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_a_test_beside_that_of_the_state(OptimizationLevel configuration)
    {
        const string members = """
            static bool s_flag;
            static int s_state;
            static async Task Run()
            {
                if (s_flag)
                    Console.WriteLine();
                switch (s_state)
                {
                    case 0:
                    case 1:
                    case 2:
                        Console.WriteLine();
                        break;
                }
                await Task.Yield();
                if (s_flag)
                    Console.WriteLine();
                while (s_state == 3)
                    s_state = 4;
            }
            """;
        Assert.Equal((1, 4), FilteredProgram.Ask(members, configuration, flow => new StateDispatchFilter(flow)));
    }
}
