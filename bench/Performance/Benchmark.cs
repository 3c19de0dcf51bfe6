using System.Diagnostics;
using System.Globalization;
using CoverTool.Performance.Memory;
using CoverTool.Performance.Merging;
using CoverTool.Performance.Projects;
using CoverTool.Performance.Reports;
using CoverTool.Performance.Startup;
using CoverTool.Performance.Throughput;
using CoverTool.Performance.Workloads;

namespace CoverTool.Performance;

/// <summary>Measures all parts, or those that were asked for.</summary>
internal static class Benchmark
{
    private static readonly IPart[] Parts =
        [new WorkloadsPart(), new StartupPart(), new ThroughputPart(), new ProjectsPart(), new ReportsPart(), new MemoryPart(), new MergingPart()];

    /// <summary>Runs it.</summary>
    /// <returns>0, 1 when a count or a checksum was wrong, or 2 when the arguments are.</returns>
    public static int Run(string[] arguments)
    {
        if (BenchmarkOptions.Parse(arguments) is not { } options || options.Parts.Except(Parts.Select(part => part.Name)).Any())
        {
            Console.Error.WriteLine($"""
                Usage: performance [--short] [--only PARTS] [--own] [--workloads NAMES] [--rounds N] [--project PROJECT]... [--output FOLDER]
                       performance project PROJECT [options]
                Parts: {string.Join(',', Parts.Select(part => part.Name))}
                """);
            return 2;
        }

        string machine = Machine.Describe();
        Console.WriteLine(machine);
        bool isRight = true;
        foreach (IPart part in Parts.Where(part => options.Parts.Length == 0 ? !options.IsShort || part.HasShortForm : options.Parts.Contains(part.Name)))
        {
            isRight &= Run(part, options, machine);
        }

        return isRight ? 0 : 1;
    }

    private static bool Run(IPart part, BenchmarkOptions options, string machine)
    {
        string scratch = Directory.CreateTempSubdirectory("covertool-performance-").FullName;
        long start = Stopwatch.GetTimestamp();
        try
        {
            Section section = part.Measure(options, scratch);
            string text = $"{section.Text}{string.Concat(section.Defects.Select(defect => $"\n- **Wrong**: {defect}\n"))}";
            Console.WriteLine($"\n## {section.Title}\n\n{text}");
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
            if (options.Output is not null)
            {
                Directory.CreateDirectory(options.Output);
                File.WriteAllText(Path.Combine(options.Output, $"{part.Name}.md"), $"# {section.Title}\n\n{machine}\n\n{text}");
            }

            return section.Defects.Count == 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
