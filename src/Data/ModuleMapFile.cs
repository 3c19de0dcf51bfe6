namespace CoverTool.Data;

/// <summary>A module map in a file of its own, as a session keeps it between instrumenting and reading the counters.</summary>
public static class ModuleMapFile
{
    /// <summary>How the names of these files end.</summary>
    public const string Extension = ".map";

    /// <summary>"CVMODMAP".</summary>
    internal static readonly SealedFileKind Kind = new(0x50414D444F4D5643, 3, "a module map of covertool");

    /// <summary>Writes a map; nobody sees the file before it is complete.</summary>
    /// <exception cref="CoverException">CT2002: it cannot be written.</exception>
    public static void Write(string path, ModuleMap map) =>
        SealedFile.Write(path, Kind, writer => ModuleMapWriter.Write(writer, map, sourceRoot: ""));

    /// <summary>Reads a map that <see cref="Write(string, ModuleMap)"/> wrote.</summary>
    /// <exception cref="CoverException">CT2001 to CT2006, CT2008: it cannot be read, or is not what it should be.</exception>
    public static ModuleMap Read(string path) =>
        SealedFile.Read(path, Kind, reader => ModuleMapReader.Read(reader, sourceRoot: ""));

    /// <summary>Writes a map into a stream, as it would stand in a file.</summary>
    public static void Write(Stream stream, ModuleMap map)
    {
        using MemoryStream payload = new();
        stream.Write(SealedFile.Seal(payload, Kind, writer => ModuleMapWriter.Write(writer, map, sourceRoot: "")));
        payload.WriteTo(stream);
    }

    /// <summary>Reads a map that is all of a stream that can seek.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">What to call it in messages.</param>
    /// <exception cref="CoverException">CT2003 to CT2006, CT2008: it is not what it should be.</exception>
    public static ModuleMap Read(Stream stream, string path) =>
        SealedFile.Read(stream, path, Kind, reader => ModuleMapReader.Read(reader, sourceRoot: ""));
}
