namespace CoverTool.Data;

/// <summary>Writes files that other processes see either complete or not at all.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes to a temporary file in the same folder, created when missing, and renames it over <paramref name="path"/>.
    /// </summary>
    /// <exception cref="CoverException">CT2002: the system did not allow it. Whatever was there before is still there.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        string target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(target)!;
        string temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            WriteAndRename(temporary, target, content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CoverException(DataCode.CannotWrite, $"Cannot write {target}: {e.Message}", e);
        }
    }

    private static void WriteAndRename(string temporary, string target, Action<Stream> content)
    {
        bool renamed = false;
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                content(stream);
            }

            File.Move(temporary, target, overwrite: true);
            renamed = true;
        }
        finally
        {
            if (!renamed)
            {
                File.Delete(temporary);
            }
        }
    }
}
