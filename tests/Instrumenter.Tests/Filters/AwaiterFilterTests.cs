using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>The question whether an awaited operation has completed.</summary>
public sealed class AwaiterFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_of_every_awaiter(OptimizationLevel configuration)
    {
        const string members = """
            static async Task Run(Task task, ValueTask<int> value, dynamic anything)
            {
                await task;
                await task.ConfigureAwait(false);
                await value;
                await Task.Yield();
                await anything;
            }
            """;
        Assert.Equal((5, 0), FilteredProgram.Ask(members, configuration, flow => new AwaiterFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_question_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static async IAsyncEnumerable<bool> Run(Task task)
            {
                if (!task.IsCompleted)
                    await task;
                if (task.GetAwaiter().IsCompleted)
                    yield return true;
                yield return task.IsCompleted || task.IsFaulted;
            }
            """;
        Assert.Equal((1, 3), FilteredProgram.Ask(members, configuration, flow => new AwaiterFilter(flow)));
    }
}
