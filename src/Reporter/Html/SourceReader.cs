using CoverTool.Reporter.Model;
using Palmmedia.ReportGenerator.Core.Parser.FileReading;

namespace CoverTool.Reporter.Html;

/// <summary>
/// Reads the source of one document from where it is, while the report shows its path below the source root. Lines with
/// notes are marked in it.
/// </summary>
internal sealed class SourceReader(TypePart part, PageNotes notes) : IFileReader
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    public string[]? LoadFile(string path, out string? error) => LoadFile(path, out _, out error);

    public string[]? LoadFile(string path, out string? mappedPath, out string? error)
    {
        mappedPath = part.Document.LocalPath;
        try
        {
            error = null;
            string[] lines = part.Document.Text.Length == 0
                ? File.ReadAllLines(part.Document.LocalPath)
                : part.Document.Text.Split(LineEnds, StringSplitOptions.None);
            return notes.Mark(lines, part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = e.Message;
            return null;
        }
    }
}
