using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace CoverTool.Data;

/// <summary>
/// Opens counter files, whose processes may run, or were killed at any instruction: a file that breaks its layout anywhere
/// is refused as a whole, because nothing in it can be trusted then.
/// </summary>
internal static class CounterFileReader
{
    /// <summary>Opens a file and checks its header and the headers of its sections, or tells why it is refused.</summary>
    public static bool TryOpen(
        string path,
        [NotNullWhen(true)] out CounterFile? file,
        [NotNullWhen(false)] out string? refusal)
    {
        file = null;
        SafeFileHandle? handle = null;
        try
        {
            refusal = RefuseUnopened(new FileInfo(path));
            if (refusal is not null)
            {
                return false;
            }

            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            file = Open(handle, out refusal);
            return file is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal = $"it cannot be read: {e.Message}";
            return false;
        }
        finally
        {
            if (file is null)
            {
                handle?.Dispose();
            }
        }
    }

    /// <summary>What is told without opening, because opening a pipe waits until somebody writes into it: pipes have no length.</summary>
    private static string? RefuseUnopened(FileInfo file) =>
        (file.Attributes & FileAttributes.ReparsePoint) != 0 ? "it is a link, and counter files are not."
        : file.Length == 0 ? CounterFileHeader.NeverFinished
        : null;

    private static CounterFile? Open(SafeFileHandle handle, out string? refusal)
    {
        byte[] bytes = new byte[CounterFileLayout.HeaderSize];
        int read = CounterFile.ReadAtMost(handle, bytes, 0);
        long fileSize = RandomAccess.GetLength(handle);
        if (!CounterFileHeader.TryParse(bytes.AsSpan(0, read), fileSize, out CounterFileHeader? header, out refusal))
        {
            return null;
        }

        if (header.IsLocked)
        {
            header = header with { IsHeld = FileLock.IsHeldByOther(handle) };
        }

        List<CounterSection>? sections = Sections(handle, fileSize, out refusal);
        return sections is null ? null : new CounterFile(handle, header, sections);
    }

    private static List<CounterSection>? Sections(SafeFileHandle handle, long fileSize, out string? refusal)
    {
        List<CounterSection> sections = [];
        Span<byte> bytes = stackalloc byte[CounterFileLayout.SectionHeaderSize];
        long offset = CounterFileLayout.HeaderSize;
        while (offset + CounterFileLayout.SectionHeaderSize <= fileSize)
        {
            CounterFile.ReadExactly(handle, bytes, offset);
            int magic = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            if (magic == 0)
            {
                // Free space, or a section whose fields were still being written.
                break;
            }

            int counterCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[CounterFileLayout.SectionCounterCountOffset..]);
            if (magic != CounterFileLayout.SectionMagic
                || counterCount < 0
                || CounterFileLayout.SectionSize(counterCount) > fileSize - offset)
            {
                refusal = $"it is damaged: what starts at byte {offset} is neither a counter section nor free space.";
                return null;
            }

            Guid mapId = new(bytes.Slice(CounterFileLayout.SectionMapIdOffset, 16));
            sections.Add(new CounterSection(mapId, counterCount, offset + CounterFileLayout.SectionHeaderSize));
            offset += CounterFileLayout.SectionSize(counterCount);
        }

        refusal = null;
        return sections;
    }
}
