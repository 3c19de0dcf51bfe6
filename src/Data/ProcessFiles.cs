using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>Gathers the headers of counter files into the processes that wrote them.</summary>
internal sealed class ProcessFiles
{
    private readonly Dictionary<Guid, List<CounterFileHeader>> _headers = [];

    public void Add(CounterFileHeader header)
    {
        if (!_headers.TryGetValue(header.Instance, out List<CounterFileHeader>? headers))
        {
            _headers.Add(header.Instance, headers = []);
        }

        headers.Add(header);
    }

    /// <summary>The processes, in the order in which they started.</summary>
    public ImmutableArray<ProcessEntry> ToProcesses() =>
        [.. _headers.Values.Select(ToProcess).OrderBy(process => process.StartTime).ThenBy(process => process.Instance)];

    private static bool IsRunning(List<CounterFileHeader> headers, CounterFileHeader first) => headers.Exists(header => header.IsLocked)
        ? headers.Exists(header => header.IsHeld)
        : RunningProcess.Exists(first.ProcessId, first.StartTime);

    private static ProcessEntry ToProcess(List<CounterFileHeader> headers)
    {
        CounterFileHeader first = headers.MinBy(header => header.Sequence)!;

        // A file made while the exit handlers ran may have missed the mark that its elders got. One file has the mark of the end.
        bool complete = headers.Exists(header => header.IsComplete) && (headers.Find(header => header.HasEnded is not null)?.HasEnded ?? true);
        ProcessEnd end = complete ? ProcessEnd.Clean : IsRunning(headers, first) ? ProcessEnd.Running : ProcessEnd.Killed;
        long lostSections = headers.Aggregate(0L, (sum, header) => HitCount.Add(sum, header.LostSections));
        return new ProcessEntry(first.Instance, first.ProcessId, first.ProcessName, first.StartTime, end, lostSections);
    }
}
