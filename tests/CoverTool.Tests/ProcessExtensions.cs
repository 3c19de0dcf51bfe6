using System.Diagnostics;

namespace CoverTool.Tests;

internal static class ProcessExtensions
{
    /// <summary>Waits for a process to end.</summary>
    public static int WaitAndGetExitCode(this Process process)
    {
        using (process)
        {
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
