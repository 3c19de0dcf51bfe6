using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Disposing outside of a finally of its own.</summary>
public sealed class DisposeFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_null_test_before_disposing(OptimizationLevel configuration)
    {
        const string members = """
            static async IAsyncEnumerable<int> Run(IAsyncEnumerable<int> numbers, IDisposable? resource, IAsyncDisposable? other)
            {
                await foreach (int number in numbers)
                    Console.WriteLine(number);
                using (resource)
                    await Task.Yield();
                await using (other)
                    yield return 1;
            }
            """;
        Assert.Equal((3, 1), FilteredProgram.Ask(members, configuration, flow => new DisposeFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_null_test_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static MemoryStream? s_stream;
            static async Task Run(bool flag, MemoryStream? resource)
            {
                s_stream?.Dispose();
                (await Get())?.Dispose();
                if (flag)
                    resource!.Dispose();
                if (resource != null)
                    resource.Dispose();
                MemoryStream? local = await Get();
                local?.Dispose();
            }
            static Task<MemoryStream?> Get() => null!;
            """;
        Assert.Equal((0, 5), FilteredProgram.Ask(members, configuration, flow => new DisposeFilter(flow)));
    }
}
