// No secrets: the same seed has to give the same bytes.
#pragma warning disable CA5394

using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using CoverTool.Fuzzing;

namespace CoverTool.Data.Tests.Fuzzing;

/// <summary>
/// Makes damaged sealed files. Most are damaged in the payload and sealed again, with right lengths and checksum, so that the
/// damage comes as far as the reader of the payload.
/// </summary>
internal sealed class SealedInput
{
    private readonly SealedFileKind _kind;
    private readonly byte[][] _files;
    private readonly byte[][] _payloads;
    private readonly IReadOnlyList<(int Start, int Length)>[] _numbers;

    /// <param name="kind">The kind of the files.</param>
    /// <param name="contents">What good ones contain.</param>
    public SealedInput(SealedFileKind kind, IReadOnlyList<Action<PayloadWriter>> contents)
    {
        _kind = kind;
        PayloadPieces[] pieces = [.. contents.Select(Take)];
        _payloads = [.. pieces.Select(payload => payload.ToArray())];
        _numbers = [.. pieces.Select(payload => payload.Numbers)];
        _files = [.. _payloads.Select(payload => Seal(payload, payload.Length))];
    }

    public byte[] Make(Mutator mutator)
    {
        int chosen = mutator.Random.Next(_files.Length);
        switch (mutator.Random.Next(10))
        {
            case 0:
                return mutator.Mutate(_files[chosen], _files);
            case 1:
                return ChangeHeader(mutator, [.. _files[chosen]]);
            case 2:
                byte[] whole = _payloads[chosen];
                long promised = mutator.Random.Next(2) == 0 ? mutator.InterestingNumber() : whole.Length + mutator.Random.Next(-2, 3);
                mutator.Note($"payload {chosen} promises {promised} bytes");
                return Seal(whole, promised);
            case 3 or 4 or 5:
                mutator.Note($"payload {chosen}");
                byte[] changed = mutator.Mutate(_payloads[chosen], _payloads);
                return Seal(changed, changed.Length);
            default:
                mutator.Note($"payload {chosen}");
                byte[] renumbered = ChangeNumbers(mutator, chosen);
                return Seal(renumbered, renumbered.Length);
        }
    }

    private static PayloadPieces Take(Action<PayloadWriter> content)
    {
        PayloadPieces pieces = new();
        content(new PayloadWriter(pieces));
        return pieces;
    }

    private static byte[] ChangeHeader(Mutator mutator, byte[] file)
    {
        int offset = mutator.OneOf([0, SealedFile.VersionOffset, SealedFile.ReservedOffset, SealedFile.PayloadLengthOffset, SealedFile.DecodedLengthOffset]);
        long value = mutator.InterestingNumber();
        mutator.Note($"header {offset} is {value}");
        if (offset is SealedFile.VersionOffset or SealedFile.ReservedOffset)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(offset), (int)value);
        }
        else
        {
            BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(offset), value);
        }

        return file;
    }

    private static byte[] Encode(Mutator mutator)
    {
        using MemoryStream bytes = new();

        // Small ones are right often enough for the reader to go on, and stumble later.
        new PayloadWriter(bytes).WriteUnsigned(mutator.Random.Next(3) == 0 ? (ulong)mutator.InterestingNumber() : (ulong)mutator.Random.Next(12));
        byte[] number = bytes.ToArray();
        if (mutator.Random.Next(16) == 0)
        {
            // The same number in more bytes than it needs, perhaps in more than there can be.
            number[^1] |= 0x80;
            return [.. number, .. Enumerable.Repeat((byte)0x80, mutator.Random.Next(9)), 0];
        }

        return number;
    }

    private byte[] ChangeNumbers(Mutator mutator, int chosen)
    {
        byte[] payload = _payloads[chosen];
        int[] places = [.. Enumerable.Range(0, mutator.Random.Next(1, 4)).Select(_ => mutator.Random.Next(_numbers[chosen].Count)).Distinct().OrderDescending()];
        foreach (int place in places)
        {
            (int start, int length) = _numbers[chosen][place];
            byte[] number = Encode(mutator);
            mutator.Note($"number at {start} is {Convert.ToHexString(number)}");
            payload = [.. payload[..start], .. number, .. payload[(start + length)..]];
        }

        return payload;
    }

    private byte[] Seal(byte[] payload, long promised)
    {
        using MemoryStream file = new();
        file.Write(new byte[SealedFile.HeaderSize]);
        using (DeflateStream deflate = new(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(payload);
        }

        byte[] bytes = file.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(bytes, _kind.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(SealedFile.VersionOffset), _kind.Version);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(SealedFile.PayloadLengthOffset), bytes.Length - SealedFile.HeaderSize);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(SealedFile.DecodedLengthOffset), promised);
        SHA256.HashData(bytes.AsSpan(SealedFile.HeaderSize), bytes.AsSpan(SealedFile.ChecksumOffset));
        return bytes;
    }
}
