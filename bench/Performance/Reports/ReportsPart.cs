using System.Globalization;
using System.Xml;
using CoverTool.Performance.Generation;
using CoverTool.Performance.Processes;

namespace CoverTool.Performance.Reports;

/// <summary>What reports of a large program take.</summary>
internal sealed class ReportsPart : IPart
{
    private const int Files = 2_000;
    private const double Mega = 1_000_000;

    public string Name => "reports";

    public bool HasShortForm => false;

    public Section Measure(BenchmarkOptions options, string scratch)
    {
        GeneratedProgram program = GeneratedProgram.Build(Path.Combine(scratch, "program"), Files);
        using OwnFolders folders = new();
        string measured = Path.Combine(scratch, "measured");
        CommandRun run = program.Measure(folders, measured);
        string data = Path.Combine(measured, "coverage.covertool");
        string cobertura = Path.Combine(measured, "coverage.cobertura.xml");
        List<string[]> rows = [Row("`covertool run`, with all but HTML", run.Usage, measured)];

        void Report(string title, Func<string, CommandRun> start)
        {
            string output = Path.Combine(scratch, "report");
            rows.Add(Row(title, start(output).Succeeded().Usage, output));
            Directory.Delete(output, recursive: true);
        }

        Report("`covertool report`, Cobertura", output => folders.CoverTool(scratch, ["report", data, "--format", "cobertura", "--quiet", "--output", output]));
        Report("`covertool report`, HTML", output => folders.CoverTool(scratch, ["report", data, "--format", "html", "--quiet", "--output", output]));
        Report("`covertool report`, both", output => folders.CoverTool(scratch, ["report", data, "--quiet", "--output", output]));
        Report("ReportGenerator, Cobertura", output => ReportGenerator(cobertura, output, "Cobertura"));
        Report("ReportGenerator, HTML", output => ReportGenerator(cobertura, output, "Html"));

        string text = $"""
            A generated program of {Files} files with {SourceLines(program)} lines, of which {MeasuredLines(cobertura)} are code; its data file has
            {Megabytes(new FileInfo(data).Length)} MB, its Cobertura file {Megabytes(new FileInfo(cobertura).Length)} MB. ReportGenerator reads the Cobertura file that CoverTool wrote; CoverTool's
            own HTML is made with its library. One run each.

            {Table.Make(["", .. Usage.Columns(""), "files", "MB written"], rows)}
            """;
        return new Section("Reports", text, []);
    }

    private static CommandRun ReportGenerator(string cobertura, string output, string kind) =>
        CommandRun.Start(Path.GetDirectoryName(cobertura)!, ["dotnet", Places.ReportGenerator, $"-reports:{cobertura}", $"-targetdir:{output}", $"-reporttypes:{kind}"]);

    private static string[] Row(string title, Usage usage, string output)
    {
        FileInfo[] files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        return [title, .. usage.Cells(), files.Length.ToString(CultureInfo.InvariantCulture), Megabytes(files.Sum(file => file.Length))];
    }

    private static string Megabytes(long bytes) => (bytes / Mega).ToString("0.0", CultureInfo.InvariantCulture);

    private static string SourceLines(GeneratedProgram program) => Directory
        .EnumerateFiles(program.Folder, "Class*.cs", SearchOption.AllDirectories)
        .Sum(path => File.ReadLines(path).Count())
        .ToString(CultureInfo.InvariantCulture);

    private static string MeasuredLines(string cobertura)
    {
        using XmlReader reader = XmlReader.Create(cobertura, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return reader.ReadToFollowing("coverage") && reader.GetAttribute("lines-valid") is { } lines
            ? lines
            : throw new InvalidOperationException($"'{cobertura}' does not say how many lines there are.");
    }
}
