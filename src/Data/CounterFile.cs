using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Data;

/// <summary>An open counter file whose header and section headers are valid. Its process may still be counting in it.</summary>
internal sealed class CounterFile(
    SafeFileHandle handle,
    CounterFileHeader header,
    IReadOnlyList<CounterSection> sections) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    public CounterFileHeader Header { get; } = header;

    /// <summary>The sections that existed when the file was opened.</summary>
    public IReadOnlyList<CounterSection> Sections { get; } = sections;

    /// <summary>Reads the counters of a section, as many as there is room for.</summary>
    /// <exception cref="IOException">The file cannot be read, or is shorter by now.</exception>
    public void ReadCounters(CounterSection section, Span<long> counters)
    {
        byte[] buffer = new byte[Math.Min(BufferSize, counters.Length * sizeof(long))];
        long offset = section.Offset;
        while (!counters.IsEmpty)
        {
            int count = Math.Min(counters.Length, buffer.Length / sizeof(long));
            Span<byte> bytes = buffer.AsSpan(0, count * sizeof(long));
            ReadExactly(handle, bytes, offset);
            for (int i = 0; i < count; i++)
            {
                counters[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes[(i * sizeof(long))..]);
            }

            counters = counters[count..];
            offset += bytes.Length;
        }
    }

    public void Dispose() => handle.Dispose();

    /// <summary>Reads until the span is full or the file ends, and returns how many bytes that were.</summary>
    internal static int ReadAtMost(SafeFileHandle handle, Span<byte> bytes, long offset)
    {
        int read = 0;
        while (read < bytes.Length)
        {
            int more = RandomAccess.Read(handle, bytes[read..], offset + read);
            if (more == 0)
            {
                break;
            }

            read += more;
        }

        return read;
    }

    /// <summary>Fills the span.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    internal static void ReadExactly(SafeFileHandle handle, Span<byte> bytes, long offset)
    {
        if (ReadAtMost(handle, bytes, offset) < bytes.Length)
        {
            throw new EndOfStreamException("the file became shorter while it was read.");
        }
    }
}
