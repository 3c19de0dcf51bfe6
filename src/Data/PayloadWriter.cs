using System.Text;

namespace CoverTool.Data;

/// <summary>Writes the values that payloads of sealed files are made of. docs/formats.md describes each.</summary>
internal sealed class PayloadWriter(Stream stream)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>The bytes written so far.</summary>
    public long Length { get; private set; }

    /// <summary>7 bits a byte, the lowest first; the highest bit of a byte says that another follows.</summary>
    public void WriteUnsigned(ulong value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }

        WriteByte((byte)value);
    }

    /// <summary>0, -1, 1, -2, 2, ... as the unsigned numbers 0, 1, 2, 3, 4, ...</summary>
    public void WriteSigned(long value) => WriteUnsigned((ulong)((value << 1) ^ (value >> 63)));

    public void WriteCount(int count) => WriteUnsigned((ulong)count);

    /// <summary>A text met before by its number, counted from 1; else 0, the number of bytes, and the bytes in UTF-8.</summary>
    public void WriteText(string text)
    {
        if (_texts.TryGetValue(text, out int number))
        {
            WriteCount(number);
            return;
        }

        _texts.Add(text, _texts.Count + 1);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        WriteCount(0);
        WriteCount(bytes.Length);
        WriteBytes(bytes);
    }

    /// <summary>16 bytes in the order of <see cref="Guid.ToByteArray()"/>.</summary>
    public void WriteGuid(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        WriteBytes(bytes);
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        Length += bytes.Length;
    }

    private void WriteByte(byte value)
    {
        stream.WriteByte(value);
        Length++;
    }
}
