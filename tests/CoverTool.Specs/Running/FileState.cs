using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoverTool.Specs.Running;

/// <summary>What must be the same of a file after a run.</summary>
/// <param name="Path">Relative to the folder that was looked at.</param>
/// <param name="Hash">SHA-256 of the content.</param>
/// <param name="Seconds">When it was modified, since 1970.</param>
/// <param name="Nanoseconds">The part of a second after them: .NET would cut it to hundreds.</param>
/// <param name="Mode">The permissions.</param>
internal sealed partial record FileState(string Path, string Hash, long Seconds, int Nanoseconds, UnixFileMode Mode)
{
    private const int CurrentDirectory = -100;
    private const uint BasicStatus = 0x7ff;
    private const int StatusSize = 256;
    private const int ModifiedOffset = 112;

    /// <summary>The state of a file.</summary>
    public static FileState Of(string folder, string path)
    {
        byte[] status = new byte[StatusSize];
        Assert.Equal(0, ReadStatus(CurrentDirectory, path, 0, BasicStatus, status));
        return new FileState(
            System.IO.Path.GetRelativePath(folder, path),
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))),
            BinaryPrimitives.ReadInt64LittleEndian(status.AsSpan(ModifiedOffset)),
            BinaryPrimitives.ReadInt32LittleEndian(status.AsSpan(ModifiedOffset + sizeof(long))),
            File.GetUnixFileMode(path));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadStatus(int folder, string path, int flags, uint mask, byte[] status);
}
