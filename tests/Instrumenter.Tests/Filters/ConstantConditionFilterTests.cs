using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>The value of a pattern that always matches.</summary>
public sealed class ConstantConditionFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug, 1)]
    [InlineData(OptimizationLevel.Release, 0)]
    public void Removes_the_test_of_a_value_that_is_always_true(OptimizationLevel configuration, int removed)
    {
        const string members = """
            static void Run(int x) => Console.WriteLine(x + ((x is > 0 or <= 2) ? 1 : 0));
            """;
        Assert.Equal(removed, FilteredProgram.Ask(members, configuration, flow => new ConstantConditionFilter(flow)).Removed);
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_test_of_a_variable_that_is_true_and_that_of_a_pattern(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(int x)
            {
                bool found = true;
                Console.WriteLine(x + (found ? 5 : 0));
                Console.WriteLine(x + ((x is > 3 or <= 2) ? 5 : 0));
            }
            """;
        Assert.Equal(0, FilteredProgram.Ask(members, configuration, flow => new ConstantConditionFilter(flow)).Removed);
    }
}
