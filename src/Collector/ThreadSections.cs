using System;
using System.Threading;

namespace CoverTool.Collector;

/// <summary>
/// The counter sections of one thread, one a module. The thread alone reads and writes them while it lives; afterwards
/// <see cref="CounterFiles"/> hands them on.
/// </summary>
internal sealed unsafe class ThreadSections(CounterFiles files)
{
    [ThreadStatic]
    private static ThreadSections? t_current;

    // The host may watch when its threads are collected.
    private readonly WeakReference<Thread> _thread = new(Thread.CurrentThread);
    private Entry? _first;

    /// <summary>The one of another thread, in the list that <see cref="CounterFiles"/> keeps.</summary>
    public ThreadSections? Next { get; set; }

    /// <summary>Whether its thread has ended, so that nobody counts in its sections any more.</summary>
    public bool IsAbandoned => !_thread.TryGetTarget(out Thread? thread) || !thread.IsAlive;

    public static ThreadSections Current(CounterFiles files) => t_current ??= Create(files);

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

    /// <summary>Puts all its sections into pools. Its thread has ended.</summary>
    public void Abandon(Func<Guid, SectionPool> poolOf)
    {
        for (Entry? entry = _first; entry != null; entry = entry.Next)
        {
            poolOf(entry.MapId).Push(entry.Section);
        }
    }

    private static ThreadSections Create(CounterFiles files)
    {
        ThreadSections created = new(files);
        files.Add(created);
        return created;
    }

    private sealed class Entry(Guid mapId, byte* section, Entry? next)
    {
        public Guid MapId { get; } = mapId;

        public byte* Section { get; } = section;

        public Entry? Next { get; } = next;
    }
}
