using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Pinning strings and what has a GetPinnableReference.</summary>
public sealed class FixedObjectFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_null_test(OptimizationLevel configuration)
    {
        const string members = """
            string _text = "";
            unsafe void Run(string text, Pinnable own, Span<int> span)
            {
                fixed (char* p = text)
                    Console.WriteLine(*p);
                fixed (char* p = _text)
                    Console.WriteLine(*p);
                fixed (int* p = own)
                    Console.WriteLine(*p);
                fixed (int* p = span)
                    Console.WriteLine(*p);
            }
            sealed class Pinnable
            {
                int _x;
                public ref int GetPinnableReference() => ref _x;
            }
            """;
        Assert.Equal((3, 0), FilteredProgram.Ask(members, configuration, flow => new FixedObjectFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_test_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static unsafe void Run(Pinnable? own, int[] array)
            {
                if (own != null)
                    own.GetPinnableReference() = 1;
                fixed (int* p = &own!.GetPinnableReference())
                {
                    *p = own == null ? Value() : 2;
                }
                fixed (int* p = &(own == null ? ref array[0] : ref own.GetPinnableReference()))
                    *p = 1;
                if (own == null)
                    return;
                fixed (int* p = &own.GetPinnableReference())
                    *p = 1;
            }
            static int Value() => 2;
            sealed class Pinnable
            {
                int _x;
                public ref int GetPinnableReference() => ref _x;
            }
            """;
        Assert.Equal((0, 4), FilteredProgram.Ask(members, configuration, flow => new FixedObjectFilter(flow)));
    }
}
