using System.Buffers.Binary;
using System.Text;

namespace CoverTool.Data.Tests;

/// <summary>The bytes of a counter file, set field by field as a collector sets them.</summary>
internal sealed class CounterFileBytes
{
    private readonly byte[] _bytes;
    private int _used = CounterFileLayout.HeaderSize;

    public CounterFileBytes(int size = 4096)
    {
        _bytes = new byte[size];
        Long(0, CounterFileLayout.Magic);
        Int(CounterFileLayout.VersionOffset, CounterFileLayout.Version);
        Int(CounterFileLayout.StateOffset, CounterFileLayout.StateComplete);
        Long(CounterFileLayout.FileSizeOffset, size);
        Int(CounterFileLayout.ProcessIdOffset, 4711);
        Instance(Sample.FirstInstance);
        StartTime(new DateTime(2025, 3, 4, 5, 6, 7, DateTimeKind.Utc));
        byte[] name = Encoding.UTF8.GetBytes("testhost");
        Int(CounterFileLayout.ProcessNameLengthOffset, name.Length);
        name.CopyTo(_bytes, CounterFileLayout.ProcessNameOffset);
    }

    /// <summary>Where the next section will start.</summary>
    public int Used => _used;

    public CounterFileBytes Int(int offset, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(offset), value);
        return this;
    }

    public CounterFileBytes Long(int offset, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(offset), value);
        return this;
    }

    public CounterFileBytes Instance(Guid instance)
    {
        instance.TryWriteBytes(_bytes.AsSpan(CounterFileLayout.InstanceOffset));
        return this;
    }

    public CounterFileBytes StartTime(DateTime time) => Long(CounterFileLayout.StartTimeOffset, time.Ticks);

    public CounterFileBytes Running() => Int(CounterFileLayout.StateOffset, CounterFileLayout.StateRunning);

    public CounterFileBytes Section(Guid mapId, params long[] counters)
    {
        Int(_used, CounterFileLayout.SectionMagic);
        Int(_used + CounterFileLayout.SectionCounterCountOffset, counters.Length);
        mapId.TryWriteBytes(_bytes.AsSpan(_used + CounterFileLayout.SectionMapIdOffset));
        for (int i = 0; i < counters.Length; i++)
        {
            Long(_used + CounterFileLayout.SectionHeaderSize + (i * sizeof(long)), counters[i]);
        }

        _used += (int)CounterFileLayout.SectionSize(counters.Length);
        return this;
    }

    public byte[] ToArray() => _bytes;
}
