using CoverTool.Instrumenter.Filters;
using Microsoft.CodeAnalysis;

namespace CoverTool.Instrumenter.Tests.Filters;

/// <summary>What follows a catch or finally that awaits.</summary>
public sealed class PendingExceptionFilterTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Removes_the_rethrow(OptimizationLevel configuration)
    {
        const string members = """
            static async Task<int> Run(Task task)
            {
                try
                {
                    await task;
                    return 1;
                }
                catch (InvalidOperationException)
                {
                    await task;
                    throw;
                }
                finally
                {
                    await task;
                }
                return 2;
            }
            """;
        Assert.Equal((3, 0), FilteredProgram.Ask(members, configuration, flow => new PendingExceptionFilter(flow)));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Keeps_the_same_questions_of_the_programmer(OptimizationLevel configuration)
    {
        const string members = """
            static bool s_flag;
            static object? s_last;
            static int s_jump;
            static async Task<bool> Run(Task task)
            {
                await task;
                if (s_flag)
                    return s_last is Exception;
                int jump = 0;
                if (s_flag)
                    jump = 1;
                await task;
                if (jump == 1)
                    return false;
                if (s_last is Exception)
                    throw (Exception)s_last;
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(s_last as Exception ?? throw new InvalidCastException()).Throw();
                return true;
            }
            """;
        Assert.Equal((0, 5), FilteredProgram.Ask(members, configuration, flow => new PendingExceptionFilter(flow)));
    }
}
