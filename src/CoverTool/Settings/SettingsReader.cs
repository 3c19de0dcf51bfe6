using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CoverTool.Data;

namespace CoverTool.Settings;

/// <summary>Reads the text of a settings file: JSON, in which comments and a comma too many are allowed.</summary>
internal static class SettingsReader
{
    /// <summary>What editors go by; it is no setting.</summary>
    private const string SchemaName = "$schema";

    /// <summary>Reads the settings.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="path">The path of the file, for messages.</param>
    /// <exception cref="CoverException">CT1021: it is not JSON, or not of this form.</exception>
    public static ImmutableArray<Setting> Read(byte[] content, string path)
    {
        ReadOnlySpan<byte> text = content.AsSpan();
        text = text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        try
        {
            return Read(text, path);
        }
        catch (JsonException exception)
        {
            throw Refuse(path, (int)(exception.LineNumber ?? 0) + 1, $"this is not JSON: {WithoutPlace(exception.Message)}", exception);
        }
    }

    // The library puts the place behind the reason, counted from 0.
    private static string WithoutPlace(string message) =>
        (message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and int end ? message[..end] : message).TrimEnd('.');

    private static ImmutableArray<Setting> Read(ReadOnlySpan<byte> text, string path)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        ImmutableArray<Setting>.Builder settings = ImmutableArray.CreateBuilder<Setting>();
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Refuse(path, 1, "a settings file is an object: { \"output\": \"coverage\" }");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int line = LineOf(text, reader.TokenStartIndex);
            string name = TextOf(ref reader);
            reader.Read();
            ImmutableArray<string> values = ReadValues(ref reader)
                ?? throw Refuse(path, line, $"\"{name}\" needs a text, a number, true, false, or an array of texts");
            if (settings.Any(setting => setting.Name == name))
            {
                throw Refuse(path, line, $"\"{name}\" is here twice");
            }

            if (name != SchemaName)
            {
                settings.Add(new Setting(name, values, line));
            }
        }

        // Throws when something follows.
        reader.Read();
        return settings.ToImmutable();
    }

    private static ImmutableArray<string>? ReadValues(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return ReadValue(ref reader) is { } single ? [single] : null;
        }

        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return values.ToImmutable();
    }

    private static string? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => TextOf(ref reader),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text is not valid Unicode.", null, 0, null, exception);
        }
    }

    private static int LineOf(ReadOnlySpan<byte> text, long position) => text[..(int)position].Count((byte)'\n') + 1;

    private static CoverException Refuse(string path, int line, string why, Exception? cause = null) =>
        new("CT1021", $"{path}({line}): {why}.", cause);
}
