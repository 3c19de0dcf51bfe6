using CoverTool.Data;

namespace CoverTool.Reporter.Html;

/// <summary>A folder that is written as a whole and replaces the one before as a whole.</summary>
internal static class ReportFolder
{
    /// <summary>The file that tells a folder of ours from one with somebody's work.</summary>
    public const string Marker = ".covertool-report";

    /// <summary>Lets a new folder be filled beside the old one, and puts it in the old one's place.</summary>
    /// <param name="folder">Absent, empty, or an earlier report.</param>
    /// <param name="fill">Fills the folder whose path it is given.</param>
    /// <exception cref="CoverException">CT3002: the folder holds something else. CT3003: it cannot be written.</exception>
    public static void Replace(string folder, Action<string> fill)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            RefuseForeign(target);
            string name = $".{Path.GetFileName(target)}.{Guid.NewGuid():N}";
            string fresh = Path.Combine(Path.GetDirectoryName(target)!, name + ".tmp");
            string former = Path.Combine(Path.GetDirectoryName(target)!, name + ".old");
            try
            {
                Directory.CreateDirectory(fresh);
                fill(fresh);
                File.WriteAllText(Path.Combine(fresh, Marker), "covertool replaces this folder with every report.\n");
                Swap(target, fresh, former);
            }
            finally
            {
                Delete(fresh);
                Delete(former);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CoverException(ReporterCode.CannotWriteFolder, $"Cannot write the report in {target}: {e.Message}", e);
        }
    }

    /// <summary>Refuses a folder that is neither absent, nor empty, nor an earlier report.</summary>
    /// <exception cref="CoverException">CT3002.</exception>
    public static void RefuseForeign(string target)
    {
        if (File.Exists(target)
            || (Directory.Exists(target)
                && Directory.EnumerateFileSystemEntries(target).Any()
                && !File.Exists(Path.Combine(target, Marker))))
        {
            throw new CoverException(
                ReporterCode.FolderNotOurs,
                $"{target} is not a report of covertool, and would be replaced by one. Move it away, or give another --output.");
        }
    }

    private static void Swap(string target, string fresh, string former)
    {
        bool replaces = Directory.Exists(target);
        if (replaces)
        {
            Directory.Move(target, former);
        }

        bool done = false;
        try
        {
            Directory.Move(fresh, target);
            done = true;
        }
        finally
        {
            if (!done && replaces)
            {
                Directory.Move(former, target);
            }
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
