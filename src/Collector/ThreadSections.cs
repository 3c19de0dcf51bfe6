using System;

namespace CoverTool.Collector;

/// <summary>
/// The counter sections of one thread, one a module. The thread alone reads and writes them; when it has ended, the object
/// becomes unreachable and its finalizer hands the sections on.
/// </summary>
internal sealed unsafe class ThreadSections(CounterFiles files)
{
    [ThreadStatic]
    private static ThreadSections? t_current;

    private Entry? _first;

    ~ThreadSections()
    {
        for (Entry? entry = _first; entry != null; entry = entry.Next)
        {
            files.Return(entry.MapId, entry.Section);
        }
    }

    public static ThreadSections Current(CounterFiles files) => t_current ??= new ThreadSections(files);

    /// <summary>
    /// Returns this thread's section of a module, or null when there is no room. Copies of one module in several load
    /// contexts share it: they cannot run at the same moment on one thread.
    /// </summary>
    public byte* Of(Guid mapId, int counterCount)
    {
        for (Entry? entry = _first; entry != null; entry = entry.Next)
        {
            if (entry.MapId == mapId)
            {
                return entry.Section;
            }
        }

        byte* section = files.Take(mapId, counterCount, Environment.CurrentManagedThreadId);
        if (section != null)
        {
            _first = new Entry(mapId, section, _first);
        }

        return section;
    }

    private sealed class Entry(Guid mapId, byte* section, Entry? next)
    {
        public Guid MapId { get; } = mapId;

        public byte* Section { get; } = section;

        public Entry? Next { get; } = next;
    }
}
