using System;
using System.IO;
using System.Text;
using System.Threading;
using CoverTool.Data;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Collector;

/// <summary>
/// One mapped counter file of this process. Sections are handed out from its start to its end and never moved, and the
/// file is never resized, so a counter's address is good until the process ends. Callers hold the lock of
/// <see cref="CounterFiles"/>.
/// </summary>
internal sealed unsafe class CounterFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly byte* _start;
    private readonly long _size;
    private long _used = CounterFileLayout.HeaderSize;

    private CounterFile(byte* start, long size)
    {
        _start = start;
        _size = size;
    }

    /// <summary>
    /// Creates and maps a file, or returns null when the system has no room for it. Of the first file one without a byte stays then,
    /// which needs no room: it tells that there was a process.
    /// </summary>
    public static CounterFile? Create(string folder, ProcessIdentity process, int sequence, long size)
    {
        string path = PathOf(folder, process, sequence);
        try
        {
            using FileStream file = new(path, OptionsOfNewFile());
            byte* start = FileSizeLimit.Allows(size) && Fill(file.SafeFileHandle, size) ? FileMapping.Map(file.SafeFileHandle, size) : null;
            if (start != null)
            {
                WriteHeader(start, process, sequence, size, isLocked: FileMapping.TryLock(file.SafeFileHandle));
                return new CounterFile(start, size);
            }

            file.SetLength(0);
            if (sequence != 0)
            {
                File.Delete(path);
            }

            return null;
        }
        catch (Exception)
        {
            // The host's own exceptions are its business, ours are not: the loss is counted and reported.
            return null;
        }
    }

    /// <summary>Deletes what stayed of a first file that could not be created.</summary>
    public static void DeleteTrace(string folder, ProcessIdentity process)
    {
        try
        {
            File.Delete(PathOf(folder, process, sequence: 0));
        }
        catch (Exception)
        {
            // Then it is refused, and named, as a file that was never finished.
            return;
        }
    }

    /// <summary>Takes a section from the rest of the file, or returns null when too little is left.</summary>
    public byte* TakeSection(Guid mapId, int counterCount, int thread)
    {
        long size = CounterFileLayout.SectionSize(counterCount);
        if (_size - _used < size)
        {
            return null;
        }

        byte* section = _start + _used;
        _used += size;

        *(int*)(section + CounterFileLayout.SectionCounterCountOffset) = counterCount;
        *(Guid*)(section + CounterFileLayout.SectionMapIdOffset) = mapId;
        *(int*)(section + CounterFileLayout.SectionThreadOffset) = thread;

        // Last, and not before the rest: a reader that finds the magic finds the fields.
        Volatile.Write(ref *(int*)section, CounterFileLayout.SectionMagic);
        return section + CounterFileLayout.SectionHeaderSize;
    }

    /// <summary>Has the end of the process recorded, when it comes by itself. Once a process.</summary>
    public void KeepEnd()
    {
        if (EndMark.TryRegister((long*)(_start + CounterFileLayout.EndOffset)))
        {
            Volatile.Write(ref *(int*)(_start + CounterFileLayout.EndKeptOffset), 1);
        }
    }

    /// <summary>Records that the process runs its exit handlers.</summary>
    public void MarkComplete() =>
        Volatile.Write(ref *(int*)(_start + CounterFileLayout.StateOffset), CounterFileLayout.StateComplete);

    /// <summary>Records that more sections could not be created.</summary>
    public void CountLostSections(int count) => *(long*)(_start + CounterFileLayout.LostSectionsOffset) += count;

    private static string PathOf(string folder, ProcessIdentity process, int sequence) =>
        Path.Combine(folder, $"{process.Id}-{process.Instance:N}-{sequence}.counters");

    // Every byte is written before the file is mapped. Writing into the mapping of a file with holes on a full disk is a SIGBUS in
    // the host; here it is an exception.
    private static bool Fill(SafeFileHandle file, long size)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                // Whatever the host lets new files not have.
                File.SetUnixFileMode(file, OwnerOnly);
            }

            byte[] zeros = new byte[64 * 1024];
            for (long written = 0; written < size; written += zeros.Length)
            {
                RandomAccess.Write(file, zeros.AsSpan(0, (int)Math.Min(zeros.Length, size - written)), written);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStreamOptions OptionsOfNewFile()
    {
        FileStreamOptions options = new()
        {
            // Fails where a file or a link of that name exists.
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    private static void WriteHeader(byte* start, ProcessIdentity process, int sequence, long size, bool isLocked)
    {
        *(int*)(start + CounterFileLayout.VersionOffset) = CounterFileLayout.Version;
        *(long*)(start + CounterFileLayout.FileSizeOffset) = size;
        *(int*)(start + CounterFileLayout.ProcessIdOffset) = process.Id;
        *(int*)(start + CounterFileLayout.SequenceOffset) = sequence;
        *(Guid*)(start + CounterFileLayout.InstanceOffset) = process.Instance;
        *(int*)(start + CounterFileLayout.LockedOffset) = isLocked ? 1 : 0;
        *(long*)(start + CounterFileLayout.StartTimeOffset) = process.StartTime;

        int nameLength = WriteName(start + CounterFileLayout.ProcessNameOffset, process.Name);
        *(int*)(start + CounterFileLayout.ProcessNameLengthOffset) = nameLength;

        Volatile.Write(ref *(long*)start, CounterFileLayout.Magic);
    }

    private static int WriteName(byte* destination, string name)
    {
        Span<byte> space = new(destination, CounterFileLayout.ProcessNameCapacity);
        Encoding.UTF8.GetEncoder().Convert(name, space, flush: false, out _, out int written, out _);
        return written;
    }
}
