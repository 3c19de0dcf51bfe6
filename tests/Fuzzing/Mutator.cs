// No secrets: the same seed has to give the same bytes.
#pragma warning disable CA5394

using System.Buffers.Binary;
using System.Globalization;

namespace CoverTool.Fuzzing;

/// <summary>
/// Damages bytes in ways that files are damaged in, and in ways that parsers trip over. The same seed makes the same bytes;
/// <see cref="Trace"/> tells a person what was done.
/// </summary>
internal sealed class Mutator(int seed)
{
    private const int MostChanges = 6;
    private const int LongestPiece = 64;

    private static readonly long[] Interesting =
    [
        0, 1, -1, 2, 7, 8, 9, 63, 64, 65, 127, 128, 255, 256, 511, 512, 1023, 1024, 4096, 32767, 32768, 65535, 65536,
        0xFEEFED, 0xFEEFEE, 0x1FFFFFFF, 0x20000000, int.MaxValue - 1, int.MaxValue, int.MinValue, uint.MaxValue, 1L << 32,
        1L << 40, long.MaxValue - 1, long.MaxValue, long.MinValue, long.MinValue + 1,
    ];

    private readonly List<string> _trace = [];

    public Random Random { get; } = new(seed);

    /// <summary>What was done so far, in order.</summary>
    public string Trace => string.Join("; ", _trace);

    /// <summary>A number at which parsers change their minds.</summary>
    public long InterestingNumber() => Interesting[Random.Next(Interesting.Length)];

    /// <summary>One of several things.</summary>
    public T OneOf<T>(IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    /// <summary>Adds to the trace.</summary>
    public void Note(FormattableString what) => _trace.Add(what.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes one change or several.</summary>
    /// <param name="bytes">What to change.</param>
    /// <param name="others">Files of the kind, to take pieces of.</param>
    public byte[] Mutate(byte[] bytes, IReadOnlyList<byte[]> others)
    {
        for (int changes = 1 + (int)(MostChanges * Math.Pow(Random.NextDouble(), 3)); changes > 0; changes--)
        {
            bytes = bytes.Length == 0 ? [.. OneOf(others)] : ChangeOnce([.. bytes], others);
        }

        return bytes;
    }

    private byte[] ChangeOnce(byte[] bytes, IReadOnlyList<byte[]> others)
    {
        int at = Random.Next(bytes.Length);
        int length = Math.Min(1 + Random.Next(LongestPiece), bytes.Length - at);
        switch (Random.Next(9))
        {
            case 0:
                Note($"flip a bit at {at}");
                bytes[at] ^= (byte)(1 << Random.Next(8));
                return bytes;
            case 1:
                Note($"another byte at {at}");
                bytes[at] = (byte)Random.Next(256);
                return bytes;
            case 2:
                Note($"cut at {at}");
                return bytes[..at];
            case 3:
                Note($"remove {length} at {at}");
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 4:
                Note($"double {length} at {at}");
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 5:
                Note($"fill {length} at {at}");
                bytes.AsSpan(at, length).Fill((byte)Random.Next(256));
                return bytes;
            case 6:
                byte[] other = OneOf(others);
                int from = Random.Next(other.Length);
                Note($"go on at {at} as another from {from}");
                return [.. bytes[..at], .. other[from..]];
            case 7:
                Note($"copy {length} from {at} elsewhere");
                bytes.AsSpan(at, length).CopyTo(bytes.AsSpan(Random.Next(bytes.Length - length + 1)));
                return bytes;
            default:
                return PutNumber(bytes, at);
        }
    }

    private byte[] PutNumber(byte[] bytes, int at)
    {
        long value = InterestingNumber();
        int size = 1 << Random.Next(4);
        at = at / size * size;
        if (at + size <= bytes.Length)
        {
            Note($"{value} in {size} bytes at {at}");
            Span<byte> number = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(number, value);
            number[..size].CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }
}
