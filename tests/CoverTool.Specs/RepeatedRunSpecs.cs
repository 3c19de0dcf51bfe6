using CoverTool.Specs.Figures;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>What users do after a run: run again in another form, and build.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class RepeatedRunSpecs
{
    private readonly DebugSample _debug;
    private readonly SampleCopy _sample;

    public RepeatedRunSpecs(DebugSample debug)
    {
        _debug = debug;
        _sample = debug.Copy;
        _sample.Reset();
    }

    [Fact]
    public void A_second_run_without_a_build_gives_the_same_figures()
    {
        MeasuredRun first = _debug.SolutionRun;
        _sample.Reset();

        MeasuredRun second = MeasuredRun.Of(_sample, "second", [], "--format", "cobertura", "--", "dotnet", "test", "--no-build");

        Assert.True(second.Outcome.ExitCode == 0, second.Outcome.Everything);
        Assert.Equal(Lines(first), Lines(second));
        OutputSnapshot.AssertEqual(second.Before, second.After);
    }

    [Fact]
    public void A_project_is_measured_by_its_tests_alone()
    {
        MeasuredRun run = MeasuredRun.Of(
            _sample, "project", [], "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Integration.Tests", "--no-build");

        Assert.True(run.Outcome.ExitCode == 0, run.Outcome.Everything);
        SortedDictionary<LineKey, LineFigures> lines = MeasuredFigures.Read(run.DataFile);
        Assert.Equal(0, lines[new LineKey("src/Warehouse/Stock/StockAudit.cs", 15)].Hits);
        AssertMeasuresTool(run);
    }

    [Fact]
    public void Without_a_build_no_project_is_looked_at_whose_output_tells_what_it_is()
    {
        MeasuredRun run = IntegrationTests("looked-at");

        Assert.DoesNotContain("is building", run.Outcome.Output, StringComparison.Ordinal);
        AssertMeasuresTool(run);
    }

    [Fact]
    public void Without_a_build_a_program_is_looked_at_that_is_not_what_the_tests_have()
    {
        string copy = _sample["tests/Warehouse.Integration.Tests/bin/Debug/net10.0/WarehouseTool.dll"];
        File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(copy).AddHours(-1));

        MeasuredRun run = IntegrationTests("other-copy");

        Assert.Contains($"is building \"{_sample["src/WarehouseTool/WarehouseTool.csproj"]}\"", run.Outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"is building \"{_sample["src/Warehouse/Warehouse.csproj"]}\"", run.Outcome.Output, StringComparison.Ordinal);
        AssertMeasuresTool(run);
    }

    [Fact]
    public void What_a_run_builds_is_left_as_the_compiler_made_it_and_the_next_build_has_nothing_to_do()
    {
        File.AppendAllText(_sample["src/Warehouse/Stock/Sku.cs"], "// Changed since the last build.\n");
        MeasuredRun run = MeasuredRun.Of(_sample, "built", [], "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Tests");
        Assert.True(run.Outcome.ExitCode == 0, run.Outcome.Everything);
        FileState compiled = FileState.Of(_sample.Folder, _sample["src/Warehouse/obj/Debug/net10.0/Warehouse.dll"]);
        Assert.DoesNotContain(run.Before, file => file.Hash == compiled.Hash);
        Assert.Equal(2, run.After.Count(file => file.Hash == compiled.Hash));

        Outcome build = _sample.Run("dotnet", "build", "tests/Warehouse.Tests", "--no-restore", "--verbosity", "detailed");

        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Building target \"CoreCompile\"", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"Copying file from \"{_sample.Folder}", build.Output, StringComparison.Ordinal);
        OutputSnapshot.AssertEqual(run.After, OutputSnapshot.Take(_sample.Folder));
    }

    [Fact]
    public void A_run_makes_the_targets_that_the_command_makes_and_none_twice()
    {
        string[] tests = ["dotnet", "test", "tests/Warehouse.Tests", "--verbosity", "detailed"];
        string change = "// Changed since the last build.\n";
        File.AppendAllText(_sample["src/Warehouse/Stock/Sku.cs"], change);
        Outcome plain = _sample.Run(tests);
        _sample.Reset();
        File.AppendAllText(_sample["src/Warehouse/Stock/Sku.cs"], change);

        MeasuredRun run = MeasuredRun.Of(_sample, "targets", [], ["--format", "cobertura", "--", .. tests]);

        string[] expected = Targets(plain);
        Assert.Contains(expected, target => target.Contains("\"CoreCompile\"", StringComparison.Ordinal));
        Assert.Equal(expected, Targets(run.Outcome));
    }

    private MeasuredRun IntegrationTests(string name)
    {
        MeasuredRun run = MeasuredRun.Of(
            _sample, name, [], "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Integration.Tests", "--no-build", "--verbosity", "detailed");
        Assert.True(run.Outcome.ExitCode == 0, run.Outcome.Everything);
        return run;
    }

    // It runs from its own output.
    private static void AssertMeasuresTool(MeasuredRun run)
    {
        Assert.Equal("8 [1 7]", MeasuredFigures.Read(run.DataFile)[new LineKey("src/WarehouseTool/PlanCommand.cs", 36)].ToString());
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }

    // Those of the hook are what is added.
    private static string[] Targets(Outcome build) =>
    [
        .. build.Output.Split('\n')
            .Where(line => line.Contains("Done building target ", StringComparison.Ordinal) && !line.Contains("\"_CoverTool", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("Done", StringComparison.Ordinal)..].Trim())
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Lines(MeasuredRun run) =>
        MeasuredFigures.Read(run.DataFile).Select(line => $"{line.Key} {line.Value}");
}
