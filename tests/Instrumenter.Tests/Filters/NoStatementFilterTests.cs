using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Code that the compiler puts where no statement is: the finally of using, foreach and lock, the type test of a catch with when.</summary>
public sealed class NoStatementFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_what_stands_in_handlers_of_the_compiler(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(IEnumerable<string> texts, object gate, IDisposable? resource)
            {
                using (resource)
                    Console.WriteLine();
                using IDisposable? other = resource;
                IEnumerator<string> all = texts.GetEnumerator();
                using (all)
                    all.MoveNext();
                lock (gate)
                    Console.WriteLine();
                try
                {
                    Console.WriteLine();
                }
                catch (InvalidOperationException e) when (Is(e))
                {
                }
            }
            static bool Is(Exception e) => e.Message == "";
            """;
        Assert.Equal((5, 0), FilteredProgram.Ask(members, configuration, flow => new NoStatementFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_what_the_programmer_asks_in_handlers(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(IDisposable? resource, bool flag)
            {
                try
                {
                    if (flag)
                        Console.WriteLine();
                }
                catch (InvalidOperationException)
                {
                    if (flag)
                        Console.WriteLine();
                }
                catch
                {
                    if (flag)
                        Console.WriteLine();
                }
                finally
                {
                    if (resource != null)
                        resource.Dispose();
                }
            }
            """;
        Assert.Equal((0, 4), FilteredProgram.Ask(members, configuration, flow => new NoStatementFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_a_switch_that_a_handler_starts_with(OptimizationLevel configuration)
    {
        const string members = """
            static void Run(object text)
            {
                try
                {
                    Console.WriteLine();
                }
                finally
                {
                    switch (text)
                    {
                        case string { Length: 2 }:
                            Console.WriteLine();
                            break;
                    }
                }
            }
            """;
        Assert.Equal((0, 2), FilteredProgram.Ask(members, configuration, flow => new NoStatementFilter(flow)));
    }
}
