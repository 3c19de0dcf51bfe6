using Palmmedia.ReportGenerator.Core.Parser.FileReading;

namespace CoverTool.Reporter.Html;

/// <summary>Reads the source of one document from where it is, while the report shows its path below the source root.</summary>
internal sealed class SourceReader(string localPath) : IFileReader
{
    public string[]? LoadFile(string path, out string? error) => LoadFile(path, out _, out error);

    public string[]? LoadFile(string path, out string? mappedPath, out string? error)
    {
        mappedPath = localPath;
        try
        {
            error = null;
            return File.ReadAllLines(localPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = e.Message;
            return null;
        }
    }
}
