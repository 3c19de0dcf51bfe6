using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CoverTool.Data;

/// <summary>What the header of a counter file says about the process that it belongs to.</summary>
/// <param name="Instance">Shared by all files of the process.</param>
/// <param name="ProcessId">The identifier that the system gave the process.</param>
/// <param name="Sequence">Numbers the files of the process from 0.</param>
/// <param name="StartTime">When counting started in the process.</param>
internal sealed record CounterFileHeader(Guid Instance, int ProcessId, int Sequence, DateTimeOffset StartTime)
{
    /// <summary>Why a file without its magic is refused.</summary>
    public const string NeverFinished = "it was never finished: its process ended, or had no room for it, while creating it. It holds no hits.";

    /// <summary>The name of the process.</summary>
    public string ProcessName { get; private init; } = "";

    /// <summary>Whether the process has begun to run its exit handlers.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Whether the process came to its end by itself; null where that is not kept.</summary>
    public bool? HasEnded { get; private init; }

    /// <summary>Whether the process held a lock on the file from its creation on.</summary>
    public bool IsLocked { get; private init; }

    /// <summary>Whether the process still holds the lock.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Counter sections that could not be created.</summary>
    public long LostSections { get; private init; }

    /// <summary>Takes the header apart, or tells why it cannot be one.</summary>
    /// <param name="bytes">The first bytes of the file, fewer than a header when the file is shorter.</param>
    /// <param name="fileSize">The length of the file.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> bytes,
        long fileSize,
        [NotNullWhen(true)] out CounterFileHeader? header,
        [NotNullWhen(false)] out string? refusal)
    {
        header = null;
        refusal = Identify(bytes) ?? CheckFields(bytes, fileSize);
        if (refusal is not null)
        {
            return false;
        }

        int nameLength = Int32(bytes, CounterFileLayout.ProcessNameLengthOffset);
        header = new CounterFileHeader(
            new Guid(bytes.Slice(CounterFileLayout.InstanceOffset, 16)),
            Int32(bytes, CounterFileLayout.ProcessIdOffset),
            Int32(bytes, CounterFileLayout.SequenceOffset),
            new DateTimeOffset(Int64(bytes, CounterFileLayout.StartTimeOffset), TimeSpan.Zero))
        {
            ProcessName = Encoding.UTF8.GetString(bytes.Slice(CounterFileLayout.ProcessNameOffset, nameLength)),
            IsComplete = Int32(bytes, CounterFileLayout.StateOffset) == CounterFileLayout.StateComplete,
            HasEnded = Int32(bytes, CounterFileLayout.EndKeptOffset) == 1 ? Int64(bytes, CounterFileLayout.EndOffset) != 0 : null,
            IsLocked = Int32(bytes, CounterFileLayout.LockedOffset) == 1,
            LostSections = Int64(bytes, CounterFileLayout.LostSectionsOffset),
        };
        return true;
    }

    private static string? Identify(ReadOnlySpan<byte> bytes)
    {
        // The magic is written last: without it the file is not there yet, whatever else it holds.
        ReadOnlySpan<byte> magic = bytes[..Math.Min(bytes.Length, sizeof(long))];
        if (!magic.ContainsAnyExcept((byte)0))
        {
            return NeverFinished;
        }

        if (magic.Length < sizeof(long) || Int64(bytes, 0) != CounterFileLayout.Magic)
        {
            return "it is not a counter file.";
        }

        if (bytes.Length < CounterFileLayout.HeaderSize)
        {
            return "it is cut off within its header.";
        }

        int version = Int32(bytes, CounterFileLayout.VersionOffset);
        return version == CounterFileLayout.Version
            ? null
            : $"its layout has version {version}, and this covertool reads version {CounterFileLayout.Version}. "
                + "Restore what another covertool left instrumented, with 'covertool restore', and measure again.";
    }

    private static string? CheckFields(ReadOnlySpan<byte> bytes, long fileSize)
    {
        long declaredSize = Int64(bytes, CounterFileLayout.FileSizeOffset);
        if (declaredSize != fileSize)
        {
            return $"it has {fileSize} bytes where its header says {declaredSize}.";
        }

        bool valid =
            Int32(bytes, CounterFileLayout.StateOffset) is CounterFileLayout.StateRunning or CounterFileLayout.StateComplete
            && Int32(bytes, CounterFileLayout.LockedOffset) is 0 or 1
            && Int32(bytes, CounterFileLayout.EndKeptOffset) is 0 or 1
            && Int32(bytes, CounterFileLayout.ProcessIdOffset) >= 0
            && Int32(bytes, CounterFileLayout.SequenceOffset) >= 0
            && Int64(bytes, CounterFileLayout.StartTimeOffset) >= 0
            && Int64(bytes, CounterFileLayout.StartTimeOffset) <= DateTime.MaxValue.Ticks
            && Int64(bytes, CounterFileLayout.LostSectionsOffset) >= 0
            && Int32(bytes, CounterFileLayout.ProcessNameLengthOffset) is >= 0 and <= CounterFileLayout.ProcessNameCapacity;
        return valid ? null : "a field of its header has a value that it cannot have.";
    }

    private static int Int32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes[offset..]);

    private static long Int64(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt64LittleEndian(bytes[offset..]);
}
