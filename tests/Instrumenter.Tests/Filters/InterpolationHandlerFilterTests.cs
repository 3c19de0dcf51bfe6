using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>What a handler of interpolated strings answers.</summary>
public sealed class InterpolationHandlerFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_tests_of_the_answers(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(bool on, int x, Span<char> buffer)
            {
                Log(on, $"{x} a");
                Stop($"{x} a {x}");
                buffer.TryWrite($"{x}-{x}", out x);
            }
            static void Log(bool on, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("on")] Starting handler) { }
            static void Stop(Stopping handler) { }
            [System.Runtime.CompilerServices.InterpolatedStringHandler]
            struct Starting
            {
                public Starting(int literal, int count, bool on, out bool go) => go = on;
                public void AppendLiteral(string s) { }
                public void AppendFormatted(int x) { }
            }
            [System.Runtime.CompilerServices.InterpolatedStringHandler]
            sealed class Stopping(int literal, int count)
            {
                public bool AppendLiteral(string s) => literal > count;
                public bool AppendFormatted(int x) => true;
            }
            """;
        Assert.Equal((6, 0), FilteredProgram.Ask(members, configuration, flow => new InterpolationHandlerFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_tests_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(bool on, int x)
            {
                Builder builder = new(1, 2, on, out bool go);
                if (go && builder.AppendLiteral("a") && builder.AppendFormatted(x))
                    Console.WriteLine($"{x}");
                if (new Builder(1, 2, on, out _).AppendLiteral("a"))
                    Console.WriteLine($"{x} {(go ? 1 : x)}");
            }
            struct Builder
            {
                public Builder(int x, int y, bool on, out bool go) => go = on;
                public bool AppendLiteral(string s) => true;
                public bool AppendFormatted(int x) => true;
            }
            """;
        Assert.Equal((0, 5), FilteredProgram.Ask(members, configuration, flow => new InterpolationHandlerFilter(flow)));
    }
}
