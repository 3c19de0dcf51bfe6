using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Caches of lambdas, method groups and call sites.</summary>
public sealed class CachedObjectFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_of_caches(OptimizationLevel configuration)
    {
        const string members = """
            static void Run<T>(int x, dynamic d)
            {
                Use(y => y * 2);
                Use(static y => y * 3);
                Use(Twice);
                Use(y => typeof(T).Name.Length);
                for (int i = 0; i < 2; i++)
                {
                    int copy = i;
                    Use(y => y + x);
                    Use(y => y + copy);
                }
                d.Length = d + 1;
            }
            static int Twice(int x) => x * 2;
            static void Use(Func<int, int> f) { }
            """;
        Assert.Equal((7, 1), FilteredProgram.Ask(members, configuration, flow => new CachedObjectFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_test_of_a_cache_that_the_programmer_keeps(OptimizationLevel configuration)
    {
        const string members = """
            static Func<int, int>? s_cache;
            static async Task Run(bool flag, IDisposable? p)
            {
                s_cache ??= new Func<int, int>(Twice);
                Func<int, int>? captured = null;
                Func<int> later = () => captured!(1);
                captured ??= s_cache;
                IDisposable? kept = p;
                await Task.Yield();
                kept ??= new MemoryStream();
                if (captured == null)
                    captured = s_cache;
                Use(kept, later);
            }
            static int Twice(int x) => x * 2;
            static void Use(object x, object y) { }
            """;
        Assert.Equal((0, 4), FilteredProgram.Ask(members, configuration, flow => new CachedObjectFilter(flow)));
    }
}
