using System.Runtime.InteropServices;

namespace CoverTool.Data;

/// <summary>
/// <c>struct flock</c> of 64-bit Linux. All zero but for the type it is a lock of a whole file.
/// </summary>
/// <remarks>This source file is compiled into Collector too, which references nothing: keep it free of other types.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct FileLockRange
{
    /// <summary>0 to read, 1 to write, 2 for no lock.</summary>
    public short Type;

    public short Whence;

    public long Start;

    public long Length;

    public int Process;
}
