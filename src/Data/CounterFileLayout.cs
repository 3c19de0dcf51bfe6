namespace CoverTool.Data;

/// <summary>
/// The bytes of a counter file, version 3. Written by Collector in the measured process, read by everybody else at any
/// moment, also while it is being written and after its process was killed. Little endian. See docs/formats.md.
/// </summary>
/// <remarks>
/// This source file is compiled into Collector too, which references nothing: keep it free of other types.
/// </remarks>
internal static class CounterFileLayout
{
    /// <summary>"CVCOUNT1" read as a little-endian 64-bit number. The last field of the header to be written.</summary>
    public const long Magic = 0x31544E554F435643;

    /// <summary>The version of the layout.</summary>
    public const int Version = 3;

    /// <summary>Bytes before the first counter section.</summary>
    public const int HeaderSize = 512;

    public const int VersionOffset = 8;

    /// <summary>Int32: one of <see cref="StateRunning"/> and <see cref="StateComplete"/>.</summary>
    public const int StateOffset = 12;

    /// <summary>Int64: the length of the file in bytes, all of it allocated before the file is mapped.</summary>
    public const int FileSizeOffset = 16;

    /// <summary>Int32: the process identifier, as the process itself sees it.</summary>
    public const int ProcessIdOffset = 24;

    /// <summary>Int32: 0 for the first file of a process, then 1, 2, ...</summary>
    public const int SequenceOffset = 28;

    /// <summary>16 bytes, a random identifier shared by all files of one process: identifiers of processes are reused.</summary>
    public const int InstanceOffset = 32;

    /// <summary>Int64: when the collector started in the process, in ticks of UTC.</summary>
    public const int StartTimeOffset = 48;

    /// <summary>Int64: sections that could not be created in this process because no memory could be had; their hits are lost.</summary>
    public const int LostSectionsOffset = 56;

    /// <summary>Int32: bytes of UTF-8 at <see cref="ProcessNameOffset"/>.</summary>
    public const int ProcessNameLengthOffset = 64;

    /// <summary>
    /// Int32: 1 when the process holds an exclusive lock on the file for as long as it lives, however it ends. That tells more
    /// than its identifier, which means nothing in another container.
    /// </summary>
    public const int LockedOffset = 68;

    /// <summary>Int32: 1 when the end of the process, by itself, writes to <see cref="EndOffset"/>.</summary>
    public const int EndKeptOffset = 72;

    /// <summary>
    /// Int64: not 0 when the process has ended by itself, after all of its code. Exit handlers that have begun may still be killed.
    /// </summary>
    public const int EndOffset = 80;

    public const int ProcessNameOffset = 88;

    /// <summary>The most bytes a process name takes; a longer one is cut.</summary>
    public const int ProcessNameCapacity = HeaderSize - ProcessNameOffset;

    /// <summary>The process runs, or ended without running its exit handlers.</summary>
    public const int StateRunning = 0;

    /// <summary>The process runs, or ran, its exit handlers.</summary>
    public const int StateComplete = 1;

    /// <summary>"SECT". The last field of a section header to be written: without it the section does not exist.</summary>
    public const int SectionMagic = 0x54434553;

    /// <summary>Bytes before the first counter of a section; sections start at multiples of it.</summary>
    public const int SectionHeaderSize = 64;

    /// <summary>Int32: how many 64-bit counters follow the section header.</summary>
    public const int SectionCounterCountOffset = 4;

    /// <summary>16 bytes: the identifier of the module map that says what the counters mean.</summary>
    public const int SectionMapIdOffset = 8;

    /// <summary>Int32: the managed thread that counts here, or counted here last.</summary>
    public const int SectionThreadOffset = 24;

    /// <summary>Int32: the context under which hits are kept; 0 is no context.</summary>
    public const int SectionContextOffset = 28;

    /// <summary>The bytes that a section with this many counters takes in its file.</summary>
    public static long SectionSize(int counterCount)
    {
        long size = SectionHeaderSize + ((long)counterCount * sizeof(long));
        return (size + SectionHeaderSize - 1) / SectionHeaderSize * SectionHeaderSize;
    }
}
