using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Awaiting what nobody knows the type of.</summary>
public sealed class AwaitCallbackFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_of_the_awaiter(OptimizationLevel configuration)
    {
        const string members = """
            static async Task Run(dynamic anything)
            {
                await anything;
            }
            """;
        Assert.Equal((1, 0), FilteredProgram.Ask(members, configuration, flow => new AwaitCallbackFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_test_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static async Task Run(object awaiter)
            {
                await Task.Yield();
                if (awaiter is System.Runtime.CompilerServices.ICriticalNotifyCompletion critical)
                    critical.OnCompleted(() => { });
                else
                    ((System.Runtime.CompilerServices.INotifyCompletion)awaiter).OnCompleted(() => { });
            }
            """;
        Assert.Equal((0, 1), FilteredProgram.Ask(members, configuration, flow => new AwaitCallbackFilter(flow)));
    }
}
