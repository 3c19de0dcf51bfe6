using System.Text.RegularExpressions;
using CoverTool.Specs.Figures;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>The native program does what the usual one does.</summary>
[Collection(nameof(DebugSpecs))]
public sealed partial class NativeSpecs(DebugSample debug)
{
    [NativeFact]
    public void It_measures_the_same_figures_and_writes_the_same_reports()
    {
        using NativeTool native = new();
        SampleCopy sample = debug.Copy;
        sample.Reset();
        FileState[] before = OutputSnapshot.Take(sample.Folder);
        string reports = sample.Reports("native");
        string usual = sample.Reports("usual");

        Outcome run = Run(sample, native.Program, "run", "--output", reports, "--", "dotnet", "test", "Warehouse.sln", "--no-build");
        Outcome report = Run(sample, [.. SpecPaths.CoverTool, "report", Path.Combine(reports, "coverage.covertool"), "--output", usual]);

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.True(report.ExitCode == 0, report.Everything);
        FigureChecks.AssertExpected(sample, reports);
        AssertSameReports(usual, reports);
        OutputSnapshot.AssertEqual(before, OutputSnapshot.Take(sample.Folder));
    }

    // With an empty cache, so that it is the one that instruments.
    private static Outcome Run(SampleCopy sample, params string[] command)
    {
        using ProcessGroup group = sample.Start([("XDG_CACHE_HOME", sample.Reports("native-cache"))], command);
        return group.End();
    }

    private static void AssertSameReports(string expected, string actual)
    {
        string[] names = Names(expected);
        Assert.NotEmpty(names);
        Assert.Equal(names, Names(actual));
        Assert.All(names, name => Assert.Equal(Text(Path.Combine(expected, name)), Text(Path.Combine(actual, name))));
    }

    // Each page says when it was written, to the second.
    private static string Text(string path) => TimeOfWriting().Replace(File.ReadAllText(path), "");

    private static string[] Names(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Where(name => !name.EndsWith(".covertool", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4} - \d{1,2}:\d{2}:\d{2}")]
    private static partial Regex TimeOfWriting();
}
