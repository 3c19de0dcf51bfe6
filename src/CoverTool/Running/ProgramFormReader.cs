namespace CoverTool.Running;

/// <summary>Recognises the form of a program by the content of its file, on every system alike.</summary>
internal static class ProgramFormReader
{
    private const int BlockSize = 1024 * 1024;

    /// <summary>
    /// In every host of an application: SHA-256 of ".net core bundle". Before it stands where in the file the list of the
    /// modules is, 0 where there are none.
    /// </summary>
    private static readonly byte[] BundleMark =
    [
        0x8b, 0x12, 0x02, 0xb9, 0x6a, 0x61, 0x20, 0x38, 0x72, 0x7b, 0x93, 0x02, 0x14, 0xd7, 0xa0, 0x32,
        0x13, 0xf5, 0xb9, 0xe6, 0xef, 0xae, 0x33, 0x18, 0xee, 0x3b, 0x2d, 0xce, 0x24, 0xb3, 0x6a, 0xae,
    ];

    /// <summary>What debuggers look for in a native .NET program; it stays when symbols are stripped.</summary>
    private static readonly byte[] NativeMark = [.. "DotNetRuntimeDebugHeader"u8];

    /// <summary>The form of the program in a file; <see cref="ProgramForm.Other"/> when it cannot be read, too.</summary>
    public static ProgramForm Read(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProgramForm.Other;
        }
    }

    /// <summary>The same for the bytes of a file.</summary>
    public static ProgramForm Read(Stream file)
    {
        // The hosts of single files have the whole runtime in them, and its marks.
        bool isNative = false;
        int overlap = sizeof(long) + BundleMark.Length;
        byte[] block = new byte[BlockSize + overlap];
        int kept = 0;
        for (int read = file.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false); read > 0;
            read = file.ReadAtLeast(block.AsSpan(kept, BlockSize), BlockSize, throwOnEndOfStream: false))
        {
            Span<byte> bytes = block.AsSpan(0, kept + read);
            int mark = bytes.IndexOf(BundleMark);
            if (mark >= sizeof(long))
            {
                return BitConverter.ToInt64(bytes[(mark - sizeof(long))..]) == 0 ? ProgramForm.Other : ProgramForm.SingleFile;
            }

            isNative |= bytes.IndexOf(NativeMark) >= 0;
            kept = Math.Min(overlap, bytes.Length);
            bytes[^kept..].CopyTo(block);
        }

        return isNative ? ProgramForm.NativeAot : ProgramForm.Other;
    }
}
