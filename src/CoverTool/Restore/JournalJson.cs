using System.Text.Json;

namespace CoverTool.Restore;

/// <summary>The JSON in the lines of a journal.</summary>
/// <remarks>Written and read value by value: what a serializer has to learn of the types would be compiled at the start of each run.</remarks>
internal static class JournalJson
{
    private const string Entry = "Entry";
    private const string Folder = "Folder";
    private const string Seconds = "Seconds";
    private const string Nanoseconds = "Nanoseconds";

    public static byte[] Write(JournalOwner owner) => Write(json =>
    {
        json.WriteStartObject(nameof(JournalOwner.Process));
        json.WriteNumber(nameof(ProcessIdentity.Id), owner.Process.Id);
        json.WriteString(nameof(ProcessIdentity.Start), owner.Process.Start);
        json.WriteString(nameof(ProcessIdentity.Boot), owner.Process.Boot);
        json.WriteEndObject();
        json.WriteString(nameof(JournalOwner.SessionPath), owner.SessionPath);
        json.WriteString(nameof(JournalOwner.Command), owner.Command);
        json.WriteString(nameof(JournalOwner.OutputPath), owner.OutputPath);
    });

    public static byte[] Write(JournalEntry entry) => Write(json =>
    {
        json.WriteStartObject(Entry);
        json.WriteString(nameof(JournalEntry.Path), entry.Path);
        WriteIfAny(json, nameof(JournalEntry.OriginalHash), entry.OriginalHash);
        json.WriteString(nameof(JournalEntry.InstrumentedHash), entry.InstrumentedHash);
        json.WriteNumber(nameof(JournalEntry.OriginalSize), entry.OriginalSize);
        WriteTime(json, nameof(JournalEntry.Modified), entry.Modified);
        json.WriteNumber(nameof(JournalEntry.Mode), (int)entry.Mode);
        WriteIfAny(json, nameof(JournalEntry.LinkTarget), entry.LinkTarget);
        json.WriteEndObject();
    });

    public static byte[] Write(FolderTimes times) => Write(json =>
    {
        json.WriteStartObject(Folder);
        json.WriteString(nameof(FolderTimes.Path), times.Path);
        WriteTime(json, nameof(FolderTimes.Before), times.Before);
        WriteTime(json, nameof(FolderTimes.After), times.After);
        json.WriteEndObject();
    });

    /// <summary>Reads what one of the methods above has written about a file or a folder: one of the results is not null, or none when it is something else.</summary>
    public static (JournalEntry? Entry, FolderTimes? Folder) ReadRecord(ReadOnlySpan<byte> line) => Read<(JournalEntry?, FolderTimes?)>(line, json =>
        json.TryGetProperty(Entry, out JsonElement entry) ? (ReadEntry(entry), null) : (null, ReadTimes(json.GetProperty(Folder))));

    /// <summary>Reads what was written about a run; null when it is something else.</summary>
    public static JournalOwner? ReadOwner(ReadOnlySpan<byte> line) => Read(line, json =>
    {
        JsonElement process = json.GetProperty(nameof(JournalOwner.Process));
        return new JournalOwner(
            new ProcessIdentity(
                process.GetProperty(nameof(ProcessIdentity.Id)).GetInt32(), Text(process, nameof(ProcessIdentity.Start)), Text(process, nameof(ProcessIdentity.Boot))),
            Text(json, nameof(JournalOwner.SessionPath)),
            Text(json, nameof(JournalOwner.Command)),
            Text(json, nameof(JournalOwner.OutputPath)));
    });

    private static JournalEntry ReadEntry(JsonElement json) => new()
    {
        Path = Text(json, nameof(JournalEntry.Path)),
        OriginalHash = TextIfAny(json, nameof(JournalEntry.OriginalHash)),
        InstrumentedHash = Text(json, nameof(JournalEntry.InstrumentedHash)),
        OriginalSize = json.GetProperty(nameof(JournalEntry.OriginalSize)).GetInt64(),
        Modified = ReadTime(json, nameof(JournalEntry.Modified)),
        Mode = (UnixFileMode)json.GetProperty(nameof(JournalEntry.Mode)).GetInt32(),
        LinkTarget = TextIfAny(json, nameof(JournalEntry.LinkTarget)),
    };

    private static FolderTimes ReadTimes(JsonElement json) =>
        new(Text(json, nameof(FolderTimes.Path)), ReadTime(json, nameof(FolderTimes.Before)), ReadTime(json, nameof(FolderTimes.After)));

    private static FileTime ReadTime(JsonElement json, string name)
    {
        JsonElement time = json.GetProperty(name);
        return new FileTime(time.GetProperty(Seconds).GetInt64(), time.GetProperty(Nanoseconds).GetInt32());
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new JsonException($"{name} is null.");

    private static string? TextIfAny(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTime(Utf8JsonWriter json, string name, FileTime time)
    {
        json.WriteStartObject(name);
        json.WriteNumber(Seconds, time.Seconds);
        json.WriteNumber(Nanoseconds, time.Nanoseconds);
        json.WriteEndObject();
    }

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return text.ToArray();
    }

    private static T? Read<T>(ReadOnlySpan<byte> line, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line.ToArray());
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // It is no JSON, or a member is missing or of another type.
            return default;
        }
    }
}
