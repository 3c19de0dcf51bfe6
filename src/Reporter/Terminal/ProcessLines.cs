using CoverTool.Data;

namespace CoverTool.Reporter.Terminal;

/// <summary>The processes that counted and how they ended.</summary>
internal static class ProcessLines
{
    public static IEnumerable<string> Render(RunResult run, int width)
    {
        int total = run.Processes.Length;
        if (total == 0)
        {
            return ["No process counted any hit."];
        }

        ProcessEntry[] killed = [.. run.Processes.Where(process => process.End == ProcessEnd.Killed)];
        ProcessEntry[] running = [.. run.Processes.Where(process => process.End == ProcessEnd.Running)];
        int clean = total - killed.Length - running.Length;
        List<string> parts = [];
        if (clean != 0)
        {
            parts.Add(clean == total ? total == 1 ? "ended cleanly" : "all ended cleanly" : $"{clean} ended cleanly");
        }

        if (killed.Length != 0)
        {
            parts.Add($"{killed.Length} killed ({ProcessNames.Of(killed)}): {Its(killed)} hits up to then are kept");
        }

        if (running.Length != 0)
        {
            parts.Add($"{running.Length} still running ({ProcessNames.Of(running)}): {Its(running)} hits up to now are counted");
        }

        string heading = total == 1 ? "1 process" : $"{total} processes";
        return TextFit.Wrap($"{heading}: {string.Join(", ", parts)}", width, start: 0, indentation: 2);
    }

    private static string Its(ProcessEntry[] processes) => processes.Length == 1 ? "its" : "their";
}
