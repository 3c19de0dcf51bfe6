using System.Text;

namespace CoverTool.Instrumenter.Probes;

/// <summary>
/// The place in a module for the path of the collector. It is filled after the module is written, so that the same module
/// serves every session whose path has that length.
/// </summary>
internal static class CollectorSlot
{
    /// <summary>What stands there until then. It begins with the identifier of the map, which no text in the module itself can contain.</summary>
    public static string Text(Guid mapId, int length)
    {
        StringBuilder text = new("-");
        while (text.Length < length)
        {
            text.Append(mapId.ToString("N"));
        }

        return text.ToString(0, length);
    }

    /// <summary>A copy of a module with the path in its place, or null when that place is not there exactly once.</summary>
    /// <remarks>The byte behind the text, which the format has for texts with other characters than the usual, is 1 for the
    /// hyphen and stays: it has no meaning for the runtime.</remarks>
    public static byte[]? Fill(byte[] image, Guid mapId, string path)
    {
        ReadOnlySpan<byte> slot = Encoding.Unicode.GetBytes(Text(mapId, path.Length));
        int start = image.AsSpan().IndexOf(slot);
        if (start < 0 || image.AsSpan(start + 1).IndexOf(slot) >= 0)
        {
            return null;
        }

        byte[] filled = [.. image];
        Encoding.Unicode.GetBytes(path, filled.AsSpan(start));
        return filled;
    }
}
