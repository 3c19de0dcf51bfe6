// No secrets: the same seed has to give the same bytes.
#pragma warning disable CA5394

using System.Buffers.Binary;
using CoverTool.Fuzzing;

namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>
/// Makes damaged counter files. The declared length is mostly the true one in the end, and the magic mostly in its place, so
/// that the damage comes as far as the reader of the sections.
/// </summary>
internal sealed class CounterFileInput
{
    private static readonly int[] Fields =
    [
        CounterFileLayout.VersionOffset, CounterFileLayout.StateOffset, CounterFileLayout.FileSizeOffset, CounterFileLayout.ProcessIdOffset,
        CounterFileLayout.SequenceOffset, CounterFileLayout.StartTimeOffset, CounterFileLayout.LostSectionsOffset,
        CounterFileLayout.ProcessNameLengthOffset, CounterFileLayout.EndKeptOffset, CounterFileLayout.EndOffset,
    ];

    private readonly byte[][] _files;

    /// <param name="maps">The maps that sections may be for.</param>
    public CounterFileInput(IReadOnlyList<ModuleMap> maps)
    {
        ModuleMap one = maps[0];
        ModuleMap other = maps[1];
        _files =
        [
            new CounterFileBytes(1024).Section(one.Id, Hits(one)).ToArray(),
            new CounterFileBytes(2048).Running().Section(one.Id, Hits(one)).Section(other.Id, Hits(other)).Section(one.Id, Hits(one)).ToArray(),
            new CounterFileBytes(512 + 64 + 64).Section(one.Id, Hits(one)).ToArray(),
            new CounterFileBytes(4096).Section(Guid.Empty, 1, 2).Section(other.Id, Hits(other)).Section(other.Id).ToArray(),
            new CounterFileBytes(512).ToArray(),
        ];
    }

    public byte[] Make(Mutator mutator)
    {
        int chosen = mutator.Random.Next(_files.Length);
        mutator.Note($"file {chosen}");
        if (mutator.Random.Next(8) == 0)
        {
            return mutator.Mutate(_files[chosen], _files);
        }

        byte[] bytes = mutator.Random.Next(2) == 0 ? Sections(mutator, [.. _files[chosen]]) : mutator.Mutate(_files[chosen], _files);
        if (bytes.Length < CounterFileLayout.HeaderSize)
        {
            return bytes;
        }

        BinaryPrimitives.WriteInt64LittleEndian(bytes, CounterFileLayout.Magic);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(CounterFileLayout.FileSizeOffset), bytes.Length);
        if (mutator.Random.Next(4) == 0)
        {
            Put(mutator, bytes, mutator.OneOf(Fields));
        }

        return bytes;
    }

    // The third one fills its file to the last byte.
    private static long[] Hits(ModuleMap map) => [.. Enumerable.Range(1, map.CounterCount).Select(i => (long)i)];

    /// <summary>Changes what the headers of sections say.</summary>
    private static byte[] Sections(Mutator mutator, byte[] bytes)
    {
        for (int changes = mutator.Random.Next(1, 4); changes > 0; changes--)
        {
            int section = CounterFileLayout.HeaderSize + (mutator.Random.Next(1 + ((bytes.Length - CounterFileLayout.HeaderSize) / 64)) * 64);
            if (section + CounterFileLayout.SectionHeaderSize > bytes.Length)
            {
                continue;
            }

            if (mutator.Random.Next(3) == 0)
            {
                mutator.Note($"section at {section}");
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(section), CounterFileLayout.SectionMagic);
            }

            Put(mutator, bytes, section + mutator.OneOf(
                [0, CounterFileLayout.SectionCounterCountOffset, CounterFileLayout.SectionMapIdOffset, CounterFileLayout.SectionThreadOffset, 32, 56]));
        }

        return bytes;
    }

    private static void Put(Mutator mutator, byte[] bytes, int offset)
    {
        long value = mutator.Random.Next(2) == 0 ? mutator.InterestingNumber() : mutator.Random.Next(20);
        mutator.Note($"{value} at {offset}");
        if (mutator.Random.Next(2) == 0)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(offset), (int)value);
        }
        else
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(offset), value);
        }
    }
}
