using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CoverTool.Data;

/// <summary>
/// The envelope of module maps and data files: a header that tells kind, version, lengths and checksum, and a deflated
/// payload. Damage of any kind is found before a value of the payload is used.
/// </summary>
internal static class SealedFile
{
    public const int HeaderSize = 64;
    public const int VersionOffset = 8;
    public const int ReservedOffset = 12;
    public const int PayloadLengthOffset = 16;
    public const int DecodedLengthOffset = 24;
    public const int ChecksumOffset = 32;

    /// <summary>
    /// How many bytes a byte of the payload may stand for, beyond what always may. Deflate can make 1032 of one, so that a
    /// small file could fill the memory of whoever reads it; real ones make 3 or 4.
    /// </summary>
    private const long LargestExpansion = 16;

    private const long AlwaysAllowed = 1024 * 1024;

    private const int BufferSize = 64 * 1024;

    /// <summary>Writes a file; nobody sees it before it is complete.</summary>
    /// <exception cref="CoverException">CT2002: it cannot be written.</exception>
    public static void Write(string path, SealedFileKind kind, Action<PayloadWriter> content)
    {
        using MemoryStream payload = new();
        byte[] header = Seal(payload, kind, content);
        AtomicFile.Write(path, stream =>
        {
            stream.Write(header);
            payload.WriteTo(stream);
        });
    }

    /// <summary>Fills an empty stream with the payload as it stands in a file, and returns the header that belongs before it.</summary>
    internal static byte[] Seal(MemoryStream payload, SealedFileKind kind, Action<PayloadWriter> content)
    {
        long decodedLength = Deflate(payload, CompressionLevel.Optimal, content);
        if (decodedLength > LargestDecodedLength(payload.Length))
        {
            // So regular that a reader would not believe it.
            payload.SetLength(0);
            Deflate(payload, CompressionLevel.NoCompression, content);
        }

        ReadOnlySpan<byte> bytes = payload.GetBuffer().AsSpan(0, (int)payload.Length);
        byte[] header = new byte[HeaderSize];
        BinaryPrimitives.WriteInt64LittleEndian(header, kind.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(VersionOffset), kind.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PayloadLengthOffset), bytes.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(DecodedLengthOffset), decodedLength);
        SHA256.HashData(bytes, header.AsSpan(ChecksumOffset));
        return header;
    }

    /// <summary>Reads a file of this kind.</summary>
    /// <exception cref="CoverException">
    /// CT2001: it cannot be read. CT2003: it is something else. CT2004: it is cut off. CT2005: it is damaged. CT2006: a newer
    /// version wrote it. CT2008: an older version wrote it.
    /// </exception>
    public static T Read<T>(string path, SealedFileKind kind, Func<PayloadReader, T> content) =>
        Open(path, stream => Read(stream, path, kind, content));

    /// <summary>Reads what stands at the beginning of a file of this kind; the checksum is that of all of it.</summary>
    /// <exception cref="CoverException">As <see cref="Read{T}(string, SealedFileKind, Func{PayloadReader, T})"/>.</exception>
    public static T ReadStart<T>(string path, SealedFileKind kind, Func<PayloadReader, T> content) =>
        Open(path, stream => Read(stream, path, kind, content, Inflate));

    /// <summary>Reads what stands in a stream that can seek.</summary>
    /// <param name="path">What to call it in messages.</param>
    /// <exception cref="CoverException">CT2003 to CT2006, CT2008, as for a file.</exception>
    internal static T Read<T>(Stream stream, string path, SealedFileKind kind, Func<PayloadReader, T> content) =>
        Read(stream, path, kind, content, InflateAll);

    private static T Open<T>(string path, Func<FileStream, T> read)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return stream.CanSeek
                ? read(stream)
                : throw new CoverException(DataCode.CannotRead, $"Cannot read {path}: it is no file but a pipe or a device. Copy it into a file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CoverException(DataCode.CannotRead, $"Cannot read {path}: {e.Message}", e);
        }
    }

    private static T Read<T>(
        Stream stream, string path, SealedFileKind kind, Func<PayloadReader, T> content, Func<Stream, long, Func<PayloadReader, T>, T> inflate)
    {
        try
        {
            long decodedLength = CheckEnvelope(path, kind, stream);
            return inflate(stream, decodedLength, content);
        }
        catch (InvalidDataException e)
        {
            throw new CoverException(DataCode.Damaged, $"{path} is damaged: {e.Message} Make or copy it again.", e);
        }
    }

    private static long Deflate(Stream destination, CompressionLevel level, Action<PayloadWriter> content)
    {
        using DeflateStream deflate = new(destination, level, leaveOpen: true);
        using BufferedStream buffered = new(deflate, BufferSize);
        PayloadWriter writer = new(buffered);
        content(writer);
        return writer.Length;
    }

    private static T InflateAll<T>(Stream stream, long decodedLength, Func<PayloadReader, T> content) =>
        Inflate(stream, decodedLength, reader =>
        {
            T result = content(reader);
            return reader.IsAtEnd ? result : throw new InvalidDataException("Its payload is longer than its content.");
        });

    private static T Inflate<T>(Stream stream, long decodedLength, Func<PayloadReader, T> content)
    {
        stream.Position = HeaderSize;
        using DeflateStream deflate = new(stream, CompressionMode.Decompress, leaveOpen: true);
        using BufferedStream buffered = new(deflate, BufferSize);
        return content(new PayloadReader(buffered, decodedLength));
    }

    /// <summary>Leaves the stream anywhere, and returns the length of the payload when it is inflated.</summary>
    private static long CheckEnvelope(string path, SealedFileKind kind, Stream stream)
    {
        byte[] header = new byte[HeaderSize];
        int read = stream.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        if (read < sizeof(long) || BinaryPrimitives.ReadInt64LittleEndian(header) != kind.Magic)
        {
            throw new CoverException(DataCode.WrongKind, $"{path} is not {kind.Name}.");
        }

        if (read < HeaderSize)
        {
            throw Truncated(path, stream.Length, HeaderSize);
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(VersionOffset));
        if (version > kind.Version)
        {
            throw new CoverException(
                DataCode.MadeByNewerVersion,
                $"{path} is {kind.Name} of format {version}, and this covertool reads format {kind.Version}. Update covertool.");
        }

        if (version > 0 && version < kind.Version)
        {
            throw new CoverException(
                DataCode.MadeByOlderVersion,
                $"{path} is {kind.Name} of format {version}, and this covertool reads format {kind.Version}. "
                + "Measure again with this version, or read it with the version that made it.");
        }

        long payloadLength = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(PayloadLengthOffset));
        if (payloadLength > stream.Length - HeaderSize)
        {
            throw Truncated(path, stream.Length, (ulong)payloadLength + HeaderSize);
        }

        long decodedLength = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(DecodedLengthOffset));
        if (version != kind.Version
            || BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(ReservedOffset)) != 0
            || payloadLength != stream.Length - HeaderSize
            || decodedLength < 0
            || decodedLength > LargestDecodedLength(payloadLength))
        {
            throw new InvalidDataException("Its header contradicts its content.");
        }

        stream.Position = HeaderSize;
        return SHA256.HashData(stream).AsSpan().SequenceEqual(header.AsSpan(ChecksumOffset))
            ? decodedLength
            : throw new InvalidDataException("Its checksum does not match.");
    }

    private static long LargestDecodedLength(long payloadLength) => AlwaysAllowed + (LargestExpansion * payloadLength);

    private static CoverException Truncated(string path, long length, ulong expected) => new(
        DataCode.Truncated,
        $"{path} is cut off: it has {length} of {expected} bytes. Copy it again, or run again if it was being written.");
}
