using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Pinning arrays.</summary>
public sealed class FixedArrayFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_tests_for_null_and_empty(OptimizationLevel configuration)
    {
        const string members = """
            static unsafe void Run(int[] array, byte[,] table, string[] names)
            {
                fixed (int* p = array)
                    *p = 1;
                fixed (byte* p = table)
                    *p = 1;
                fixed (int* p = array, q = array)
                    *p = *q;
            }
            """;
        Assert.Equal((8, 0), FilteredProgram.Ask(members, configuration, flow => new FixedArrayFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_tests_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static unsafe void Run(int[] array)
            {
                if (array == null || array.Length == 0)
                    return;
                fixed (int* p = &array[0])
                {
                    if (p != null)
                        *p = array.Length != 0 ? 1 : Value();
                }
            }
            static int Value() => 2;
            """;
        Assert.Equal((0, 4), FilteredProgram.Ask(members, configuration, flow => new FixedArrayFilter(flow)));
    }
}
