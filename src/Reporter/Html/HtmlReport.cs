using CoverTool.Data;
using CoverTool.Reporter.Model;
using Palmmedia.ReportGenerator.Core;
using Palmmedia.ReportGenerator.Core.CodeAnalysis;
using Palmmedia.ReportGenerator.Core.Logging;
using Palmmedia.ReportGenerator.Core.Parser;

namespace CoverTool.Reporter.Html;

/// <summary>Writes the model as a folder of HTML pages, rendered by ReportGenerator.Core.</summary>
public static class HtmlReport
{
    private const int PagesOfTask = 16;

    private static readonly MessageCollector Messages = new();

    /// <summary>ReportGenerator.Core keeps state in static fields: one report at a time.</summary>
    private static readonly Lock Rendering = new();

    /// <summary>Writes the report; its first page is <c>index.html</c>. An earlier report there is replaced as a whole.</summary>
    /// <exception cref="CoverException">
    /// CT3001: it cannot be rendered. CT3002: the folder holds something else. CT3003: the folder cannot be written.
    /// </exception>
    public static void Write(CoverageModel model, string folder) => ReportFolder.Replace(folder, path =>
    {
        lock (Rendering)
        {
            Render(model, path);
        }
    });

    /// <summary>Refuses a folder now that could not be written later, after everything has run.</summary>
    /// <exception cref="CoverException">CT3002: the folder holds something else.</exception>
    public static void CheckFolder(string folder) => ReportFolder.RefuseForeign(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static void Render(CoverageModel model, string folder)
    {
        // Before the first type of it is touched: its loggers are made once.
        LoggerFactory.Configure(Messages);
        PageNotes notes = new();
        ParserResult result = ModelAdapter.Convert(model, notes);
        ReportConfiguration configuration = new(
            reportFilePatterns: [],
            targetDirectory: folder,
            sourceDirectories: [],
            historyDirectory: null,
            reportTypes: ["Html"],
            plugins: [],
            assemblyFilters: [],
            classFilters: [],
            fileFilters: [],
            verbosityLevel: "Error",
            tag: null);

        // The overloads with fewer arguments read settings from the command line of this process.
        new Generator().GenerateReport(
            configuration, new Settings(), new MinimumCoverageThresholds(), new RiskHotspotsAnalysisThresholds(), result);

        CheckPages(model, folder, Messages.TakeErrors());
        Show(notes, folder);
        string first = Path.Combine(folder, "index.html");
        File.WriteAllText(first, ExcludedSection.AddTo(File.ReadAllText(first), model.Exclusions.Counts));
        File.AppendAllText(Path.Combine(folder, "report.css"), HtmlStyle.Addition);
    }

    private static void Show(PageNotes notes, string folder)
    {
        if (!notes.IsEmpty)
        {
            Task.WhenAll(Directory.GetFiles(folder, "*.html").Chunk(PagesOfTask).Select(paths => Task.Run(() => ShowIn(paths, notes)))).GetAwaiter().GetResult();
        }
    }

    private static void ShowIn(string[] paths, PageNotes notes)
    {
        foreach (string path in paths)
        {
            string page = File.ReadAllText(path);
            string shown = notes.Show(page);
            if (page != shown)
            {
                File.WriteAllText(path, shown);
            }
        }
    }

    /// <summary>ReportGenerator.Core logs what fails and goes on: whether all pages are there is to be seen from the pages.</summary>
    private static void CheckPages(CoverageModel model, string folder, string[] errors)
    {
        int expected = 1 + model.Modules.Sum(module => ModelAdapter.ShownTypes(module).Count());
        int written = Directory.GetFiles(folder, "*.html").Length;
        if (written != expected)
        {
            string details = errors.Length == 0 ? "It gives no reason." : string.Join(" ", errors.Take(3));
            throw new CoverException(
                ReporterCode.HtmlFailed, $"The HTML report has {written} of {expected} pages. ReportGenerator says: {details}");
        }
    }
}
