using System.Buffers.Binary;
using System.Reflection.PortableExecutable;

namespace CoverTool.Tests.Programs;

/// <summary>Changes headers of modules.</summary>
public static class PortableExecutable
{
    // ECMA-335 II.25.3.3: the flags come after the size, the version and the metadata directory.
    private const int FlagsOffset = 16;

    /// <summary>Makes a module say that it also contains native code.</summary>
    public static void ClearILOnly(string path)
    {
        byte[] content = File.ReadAllBytes(path);
        using PEReader reader = new(new MemoryStream(content));
        int flags = reader.PEHeaders.CorHeaderStartOffset + FlagsOffset;
        CorFlags value = (CorFlags)BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(flags)) & ~CorFlags.ILOnly;
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(flags), (int)value);
        File.WriteAllBytes(path, content);
    }
}
