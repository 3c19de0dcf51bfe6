using System.Collections.Immutable;
using System.Globalization;

namespace CoverTool.Data;

/// <summary>Reads all counter files of a session, also while processes still count in them.</summary>
public static class CounterFolderReader
{
    /// <summary>The most reasons that are told of one file: each of a million sections may have its own.</summary>
    private const int MostReasons = 5;

    /// <summary>
    /// Sums the counters of all files in a folder. One file is open at a time. What cannot be used is returned with its
    /// reason, never left out in silence.
    /// </summary>
    /// <param name="folder">The folder; when it does not exist, nothing was counted.</param>
    /// <param name="maps">The module maps of the session.</param>
    /// <exception cref="CoverException">CT2001: the folder cannot be read.</exception>
    public static CounterFolderReading Read(string folder, IReadOnlyList<ModuleMap> maps)
    {
        CounterTotals totals = new(maps);
        ProcessFiles processes = new();
        ImmutableArray<RefusedFile>.Builder refused = ImmutableArray.CreateBuilder<RefusedFile>();
        foreach (string path in FilesOf(folder))
        {
            foreach (string refusal in ReadFile(path, totals, processes))
            {
                refused.Add(new RefusedFile(path, refusal));
            }
        }

        return new CounterFolderReading(totals.ToModules(), processes.ToProcesses(), refused.ToImmutable());
    }

    /// <summary>The processes that have counted so far, without their counts.</summary>
    /// <param name="folder">The folder; when it does not exist, nothing was counted.</param>
    /// <exception cref="CoverException">CT2001: the folder cannot be read.</exception>
    public static ImmutableArray<ProcessEntry> ReadProcesses(string folder)
    {
        ProcessFiles processes = new();
        foreach (string path in FilesOf(folder))
        {
            if (CounterFileReader.TryOpen(path, out CounterFile? file, out _))
            {
                processes.Add(file.Header);
                file.Dispose();
            }
        }

        return processes.ToProcesses();
    }

    private static List<string> ReadFile(string path, CounterTotals totals, ProcessFiles processes)
    {
        if (!CounterFileReader.TryOpen(path, out CounterFile? file, out string? refusal))
        {
            return [refusal];
        }

        List<string> refusals = [];
        int untold = 0;
        using (file)
        {
            processes.Add(file.Header);
            try
            {
                foreach (CounterSection section in file.Sections)
                {
                    if (totals.Add(file, section) is not string reason || refusals.Contains(reason))
                    {
                        continue;
                    }

                    if (refusals.Count < MostReasons)
                    {
                        refusals.Add(reason);
                    }
                    else
                    {
                        untold++;
                    }
                }
            }
            catch (IOException e)
            {
                refusals.Add($"it cannot be read to its end: {e.Message}");
            }
        }

        if (untold > 0)
        {
            refusals.Add(string.Create(CultureInfo.InvariantCulture, $"{untold} more of its counter sections are refused for reasons like these."));
        }

        return refusals;
    }

    private static string[] FilesOf(string folder)
    {
        try
        {
            string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CoverException(DataCode.CannotRead, $"Cannot read the counter files in {folder}: {e.Message}", e);
        }
    }
}
