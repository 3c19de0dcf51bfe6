using CoverTool.Specs.Figures;

namespace CoverTool.Specs.Compatibility;

/// <summary>The report that another collector has written beside covertool.</summary>
internal static class OtherReport
{
    /// <summary>Its lines with their hits, whatever it calls the files; empty when there is no report.</summary>
    /// <remarks>
    /// Without branches: coverlet finds them in the code, and so those that covertool has put there. Each run writes a report to a
    /// folder with another name; they are deleted, so that the next one is a new one.
    /// </remarks>
    public static string[] Take(string folder)
    {
        string[] reports = Directory.GetFiles(folder, "*.cobertura.xml", SearchOption.AllDirectories);
        string[] lines =
        [
            .. reports
                .SelectMany(CoberturaFigures.Read)
                .Select(line => $"{Path.GetFileName(line.Key.File)}:{line.Key.Number} {line.Value.Split(' ')[1]}")
                .Order(StringComparer.Ordinal),
        ];
        foreach (string report in reports)
        {
            File.Delete(report);
        }

        return lines;
    }
}
