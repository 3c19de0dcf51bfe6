using System;

namespace CoverTool.Collector;

/// <summary>What counter files say about the process that writes them.</summary>
internal sealed class ProcessIdentity
{
    public int Id { get; } = Environment.ProcessId;

    public Guid Instance { get; } = Guid.NewGuid();

    /// <summary>Ticks of UTC.</summary>
    public long StartTime { get; } = DateTime.UtcNow.Ticks;

    public string Name { get; } = AppDomain.CurrentDomain.FriendlyName;
}
