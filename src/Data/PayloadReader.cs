using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace CoverTool.Data;

/// <summary>
/// Reads what <see cref="PayloadWriter"/> wrote. Nothing is believed: every number of items is held against the bytes that
/// are left before memory is taken for them. All members throw <see cref="InvalidDataException"/>.
/// </summary>
/// <param name="stream">The payload.</param>
/// <param name="length">How many bytes it must have.</param>
internal sealed class PayloadReader(Stream stream, long length)
{
    private const int ShortText = 256;

    /// <summary>For how many items there is room before the first is read: the number of bytes that are left is a promise, too.</summary>
    private const int FirstItems = 64;

    // A text that is not UTF-8 was not written by us, and a second one may look the same.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _texts = [];

    /// <summary>The bytes not read yet.</summary>
    public long Remaining { get; private set; } = length;

    /// <summary>Whether all was read, and there is no more than was promised.</summary>
    public bool IsAtEnd => Remaining == 0 && stream.ReadByte() < 0;

    public ulong ReadUnsigned()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = ReadByte();
            ulong bits = next & 0x7FUL;
            value |= bits << shift;
            if (next < 0x80)
            {
                return next != 0 || shift == 0
                    ? Whole(value, bits, shift)
                    : throw new InvalidDataException("A number has too many bytes.");
            }
        }

        throw new InvalidDataException("A number has too many bytes.");
    }

    public long ReadSigned()
    {
        ulong value = ReadUnsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A signed number added to a base, where the sum must not be negative and fit 32 bits.</summary>
    public int ReadAfter(int start)
    {
        long change = ReadSigned();
        if (change < -(long)start || change > (long)int.MaxValue - start)
        {
            throw new InvalidDataException("A number is out of range.");
        }

        return (int)(start + change);
    }

    /// <summary>A number from 0 up to, and not including, a limit.</summary>
    public int ReadBelow(int limit)
    {
        ulong value = ReadUnsigned();
        return value < (ulong)limit ? (int)value : throw new InvalidDataException("A number is out of range.");
    }

    /// <summary>A number of items, each of which takes at least so many of the bytes that are left.</summary>
    public int ReadCount(int bytesPerItem)
    {
        ulong count = ReadUnsigned();
        return count <= (ulong)(Remaining / bytesPerItem) && count <= int.MaxValue
            ? (int)count
            : throw new InvalidDataException("A number of items does not fit the bytes that are left.");
    }

    /// <summary>A number of items and the items, each of which takes at least so many bytes.</summary>
    public ImmutableArray<T> ReadItems<T>(int bytesPerItem, Func<T> read)
    {
        int count = ReadCount(bytesPerItem);
        if (count == 0)
        {
            return [];
        }

        T[] items = new T[Math.Min(count, FirstItems)];
        for (int i = 0; i < count; i++)
        {
            if (i == items.Length)
            {
                Array.Resize(ref items, (int)Math.Min(count, 2L * i));
            }

            items[i] = read();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public string ReadText()
    {
        int number = ReadBelow(_texts.Count + 1);
        if (number != 0)
        {
            return _texts[number - 1];
        }

        string text = ReadNewText(ReadCount(1));
        _texts.Add(text);
        return text;
    }

    public Guid ReadGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        return new Guid(bytes);
    }

    /// <summary>So many bytes; the caller has read the number with <see cref="ReadCount"/>.</summary>
    public byte[] ReadBytes(int count)
    {
        byte[] bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    private static ulong Whole(ulong value, ulong lastBits, int shift) => value >> shift == lastBits
        ? value
        : throw new InvalidDataException("A number is out of range.");

    private string ReadNewText(int length)
    {
        byte[]? rented = length > ShortText ? ArrayPool<byte>.Shared.Rent(length) : null;
        try
        {
            Span<byte> bytes = rented is null ? stackalloc byte[length] : rented.AsSpan(0, length);
            Fill(bytes);
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException("A text is not in UTF-8.");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private void Fill(Span<byte> bytes)
    {
        Remaining -= bytes.Length;
        if (Remaining < 0 || stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new InvalidDataException("It ends too early.");
        }
    }

    private byte ReadByte()
    {
        int next = stream.ReadByte();
        if (next < 0 || --Remaining < 0)
        {
            throw new InvalidDataException("It ends too early.");
        }

        return (byte)next;
    }
}
