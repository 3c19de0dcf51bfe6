using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>Where control was heading when a catch or finally that awaits took it.</summary>
public sealed class PendingJumpFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_test_of_the_jump(OptimizationLevel configuration)
    {
        const string members = """
            static async Task<int> Run(Task task)
            {
                for (;;)
                {
                    try
                    {
                        await task;
                        if (task.IsFaulted)
                            continue;
                        return 1;
                    }
                    catch (InvalidOperationException)
                    {
                        await task;
                    }
                    finally
                    {
                        await task;
                    }
                    break;
                }
                return 2;
            }
            """;
        Assert.Equal((3, 1), FilteredProgram.Ask(members, configuration, flow => new PendingJumpFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_a_number_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static bool s_flag;
            static async Task<int> Run(Task task)
            {
                int jump = 0;
                try
                {
                    jump = 1;
                }
                finally
                {
                    await task;
                }
                if (jump == 1)
                    Console.WriteLine();
                switch (s_flag ? 1 : 3)
                {
                    case 1:
                        Console.WriteLine("1");
                        break;
                    case 3:
                        Console.WriteLine("3");
                        break;
                }
                return 2;
            }
            """;
        Assert.Equal((0, 4), FilteredProgram.Ask(members, configuration, flow => new PendingJumpFilter(flow)));
    }
}
