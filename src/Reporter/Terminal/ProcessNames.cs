using CoverTool.Data;

namespace CoverTool.Reporter.Terminal;

/// <summary>What processes are called where people read of them.</summary>
public static class ProcessNames
{
    private const int MostNamed = 3;

    /// <summary>A process with its identifier.</summary>
    public static string Of(ProcessEntry process) => $"{process.Name}, pid {process.Id}";

    /// <summary>The first few of some processes, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<ProcessEntry> processes)
    {
        string names = string.Join("; ", processes.Take(MostNamed).Select(Of));
        return processes.Count > MostNamed ? $"{names}; and {processes.Count - MostNamed} more" : names;
    }
}
