namespace CoverTool.Data;

/// <summary>A kind of sealed file.</summary>
/// <param name="Magic">The first eight bytes, read as a little-endian number.</param>
/// <param name="Version">The version of the payload that this build writes, and the only one it reads.</param>
/// <param name="Name">What a user calls such a file, with an article.</param>
internal sealed record SealedFileKind(long Magic, int Version, string Name);
