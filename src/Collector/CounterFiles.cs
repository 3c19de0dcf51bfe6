using System;
using System.Collections.Generic;
using System.IO;
using CoverTool.Data;

namespace CoverTool.Collector;

/// <summary>
/// The counter files of this process. All members take the one lock of the collector; none of them runs code of the host
/// while holding it.
/// </summary>
internal sealed unsafe class CounterFiles
{
    /// <summary>Bytes of the first file; each next one is twice as large, so that few files hold many sections.</summary>
    private const long SmallestFile = 64 * 1024;

    private const long LargestGrowth = 8 * 1024 * 1024;

    private readonly object _lock = new();
    private readonly ProcessIdentity _process = new();
    private readonly string _folder;
    private readonly List<CounterFile> _files = [];
    private SectionPool? _pools;
    private ThreadSections? _threads;
    private int _created;
    private int _lostSections;
    private bool _complete;

    public CounterFiles(string folder)
    {
        _folder = folder;

        // The mark tells a process that ended by itself from one that was killed. Hits counted later still arrive.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => MarkComplete();
    }

    /// <summary>Makes the sections of a thread known.</summary>
    public void Add(ThreadSections thread)
    {
        lock (_lock)
        {
            thread.Next = _threads;
            _threads = thread;
        }
    }

    /// <summary>Returns a section for a thread: one left by a thread that ended, else a new one; null when there is no room.</summary>
    public byte* Take(Guid mapId, int counterCount, int thread)
    {
        lock (_lock)
        {
            SectionPool pool = PoolOf(mapId);
            byte* section = pool.Pop();
            if (section == null)
            {
                section = TakeFromNewest(mapId, counterCount, thread);
            }

            if (section == null)
            {
                CollectAbandoned();
                section = pool.Pop();
            }

            return section == null ? TakeFromNextFile(mapId, counterCount, thread) : section;
        }
    }

    // Only the newest file is looked at: the rest of an older one is less than one section that did not fit.
    private byte* TakeFromNewest(Guid mapId, int counterCount, int thread) =>
        _files.Count == 0 ? null : _files[^1].TakeSection(mapId, counterCount, thread);

    /// <summary>
    /// Keeps the sections of threads that have ended for others, which go on from their counts. Done before a file is made, so
    /// that there are never many more sections than there were threads alive at one time.
    /// </summary>
    private void CollectAbandoned()
    {
        ThreadSections? living = null;
        for (ThreadSections? thread = _threads; thread != null;)
        {
            ThreadSections? next = thread.Next;
            if (thread.IsAbandoned)
            {
                thread.Abandon(PoolOf);
            }
            else
            {
                thread.Next = living;
                living = thread;
            }

            thread = next;
        }

        _threads = living;
    }

    private byte* TakeFromNextFile(Guid mapId, int counterCount, int thread)
    {
        CounterFile? file = CreateFile(CounterFileLayout.SectionSize(counterCount));
        if (file == null)
        {
            _lostSections++;
        }
        else
        {
            Add(file);
        }

        // The first file that there ever was says what was lost before it, too.
        if (_files.Count != 0)
        {
            _files[0].CountLostSections(_lostSections);
            _lostSections = 0;
        }

        return file == null ? null : file.TakeSection(mapId, counterCount, thread);
    }

    private void Add(CounterFile file)
    {
        _files.Add(file);
        if (_files.Count == 1)
        {
            file.KeepEnd();
            if (_created > 1)
            {
                CounterFile.DeleteTrace(_folder, _process);
            }
        }

        if (_complete)
        {
            file.MarkComplete();
        }
    }

    private CounterFile? CreateFile(long sectionSize)
    {
        if (!Directory.Exists(_folder))
        {
            // The session is over and this process outlived it.
            return null;
        }

        long wanted = Math.Min(SmallestFile << Math.Min(_files.Count, 10), LargestGrowth);
        long needed = CounterFileLayout.HeaderSize + sectionSize;
        CounterFile? file = Create(Math.Max(wanted, needed));

        // Where memory is short the smallest file that serves may still fit.
        return file ?? (wanted > needed ? Create(needed) : null);
    }

    private CounterFile? Create(long size) => CounterFile.Create(_folder, _process, _created++, size);

    private SectionPool PoolOf(Guid mapId)
    {
        for (SectionPool? pool = _pools; pool != null; pool = pool.Next)
        {
            if (pool.MapId == mapId)
            {
                return pool;
            }
        }

        return _pools = new SectionPool(mapId, _pools);
    }

    private void MarkComplete()
    {
        lock (_lock)
        {
            _complete = true;
            foreach (CounterFile file in _files)
            {
                file.MarkComplete();
            }
        }
    }
}
