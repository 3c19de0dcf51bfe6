using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>And and or of three values.</summary>
public sealed class LiftedLogicFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_three_tests(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(bool? a, bool? b)
            {
                Use(a & b);
                Use(a | b);
                Use(Test() & Test());
            }
            static bool? Test() => null;
            static void Use(bool? x) { }
            """;
        Assert.Equal((9, 0), FilteredProgram.Ask(members, configuration, flow => new LiftedLogicFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_tests_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static bool? Property => true;
            static void Run(bool? a, bool? b)
            {
                if (a.GetValueOrDefault() || b.GetValueOrDefault() || !a.HasValue)
                    Use(a);
                Use(!a.GetValueOrDefault() && (b.GetValueOrDefault() || !a.HasValue) ? a : b);
                Use(Property == true ? Property : a);
            }
            static void Use(bool? x) { }
            """;
        Assert.Equal((0, 7), FilteredProgram.Ask(members, configuration, flow => new LiftedLogicFilter(flow)));
    }
}
