using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Arithmetic with nullable values.</summary>
public sealed class LiftedOperatorFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_for_values(OptimizationLevel configuration)
    {
        const string members = """
            static int? s_field;
            static void Run(int? a, int? b, DateTime? date, decimal? price)
            {
                Use(a + b);
                Use(-a);
                Use(a + 1);
                Use((long?)a);
                Use(date + TimeSpan.Zero);
                Use(price * 2m);
                Use(s_field << 2);
                Use(!Test());
                a++;
                b += a * 2;
                Use(a & b);
            }
            static bool? Test() => null;
            static void Use(object? x) { }
            """;
        Assert.Equal((12, 0), FilteredProgram.Ask(members, configuration, flow => new LiftedOperatorFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_test_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static int? Property => 1;
            static void Run(int? a, int? b)
            {
                int? local = a;
                Use(a.HasValue ? a.GetValueOrDefault() + 1 : null);
                Use(local.HasValue ? local.GetValueOrDefault() + 1 : null);
                Use(Property.HasValue ? Property.GetValueOrDefault() + 1 : null);
                Use(a.HasValue & b.HasValue ? a.GetValueOrDefault() + b.GetValueOrDefault() : null);
                Use(a?.CompareTo(1));
                Use(Property?.CompareTo(1));
                Use(Property is { } value ? value + 1 : null);
            }
            static void Use(int? x) { }
            """;
        Assert.Equal((0, 7), FilteredProgram.Ask(members, configuration, flow => new LiftedOperatorFilter(flow)));
    }
}
