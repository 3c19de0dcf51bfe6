using System.Numerics;

namespace CoverTool.Workloads;

/// <summary>Shifts and masks: a checksum, a hash, and the bits of numbers.</summary>
public sealed class BitTwiddling : IWorkload
{
    private const int Count = 30_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        uint check = uint.MaxValue;
        ulong hash = 14695981039346656037;
        long bits = 0;
        for (int i = 0; i < Count; i++)
        {
            check = Update(check, (byte)i);
            hash = (hash ^ (byte)i) * 1099511628211;
            bits += BitOperations.PopCount(hash) + Reverse((uint)i) % 3;
        }

        return new Outcome((long)(hash ^ check) + bits, 8L * Count);
    }

    private static uint Update(uint check, byte next)
    {
        check ^= next;
        for (int bit = 0; bit < 8; bit++)
        {
            check = (check >> 1) ^ (0xEDB88320 & (uint)-(int)(check & 1)); // marked
        }

        return check;
    }

    private static uint Reverse(uint value)
    {
        value = ((value >> 1) & 0x55555555) | ((value & 0x55555555) << 1);
        value = ((value >> 2) & 0x33333333) | ((value & 0x33333333) << 2);
        value = ((value >> 4) & 0x0F0F0F0F) | ((value & 0x0F0F0F0F) << 4);
        value = ((value >> 8) & 0x00FF00FF) | ((value & 0x00FF00FF) << 8);
        return (value >> 16) | (value << 16);
    }
}
