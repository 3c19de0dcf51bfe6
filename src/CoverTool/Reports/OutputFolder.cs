using CoverTool.Data;

namespace CoverTool.Reports;

/// <summary>The folder that a run's reports go to.</summary>
/// <param name="Location">Full path.</param>
internal sealed record OutputFolder(string Location)
{
    /// <summary>The portable data file.</summary>
    public string Data => Path.Combine(Location, "coverage.covertool");

    public string Cobertura => Path.Combine(Location, "coverage.cobertura.xml");

    public string Html => Path.Combine(Location, "html");

    /// <summary>The page to open.</summary>
    public string HtmlStart => Path.Combine(Html, "index.html");

    /// <summary>Creates the folder when it is missing, and makes sure that it can be written.</summary>
    /// <exception cref="CoverException">CT1002: it cannot be created or written.</exception>
    public static OutputFolder Prepare(string path)
    {
        OutputFolder folder = new(Path.GetFullPath(path));
        try
        {
            if (!Directory.Exists(folder.Location))
            {
                Directory.CreateDirectory(folder.Location);
                File.WriteAllText(Path.Combine(folder.Location, ".gitignore"), "*\n");
            }

            string probe = Path.Combine(folder.Location, $".covertool-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw folder.NotWritable(exception);
        }
    }

    /// <summary>
    /// Deletes what the last run left for other programs to read: a run that gets no result must not seem to have its.
    /// </summary>
    /// <exception cref="CoverException">CT1002: one cannot be deleted.</exception>
    public void DeleteReports()
    {
        try
        {
            File.Delete(Data);
            File.Delete(Cobertura);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(exception);
        }
    }

    private CoverException NotWritable(Exception exception) => new(
        "CT1002",
        $"The output folder '{Location}' cannot be written: {exception.Message} Choose another with --output.",
        exception);
}
