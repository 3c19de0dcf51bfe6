using CoverTool.Data;
using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>What cannot be measured is named, and nothing measured is an error.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class RefusalSpecs
{
    private readonly SampleCopy _sample;

    public RefusalSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
    }

    [Fact]
    public void A_module_without_a_PDB_is_named_with_its_reason_and_others_are_measured()
    {
        DeleteSymbols("WarehouseTool");

        MeasuredRun run = MeasuredRun.Of(
            _sample, "no-pdb", [], "-v", "--format", "cobertura", "--", "dotnet", "test", "tests/Warehouse.Ends.Tests", "--no-build");

        Assert.True(run.Outcome.ExitCode == 0, run.Outcome.Everything);
        RunResult result = DataFile.Read(run.DataFile);
        Assert.Equal("Warehouse.dll", Assert.Single(result.Modules).Map.Name);

        // In the output of the tests, and in its own, from which they start it.
        SkippedModule[] skipped = [.. result.SkippedModules.Where(module => Path.GetFileName(module.Path) == "WarehouseTool.dll")];
        Assert.Equal(2, skipped.Length);
        Assert.All(skipped, module => Assert.Equal(SkipReason.NoSymbols, module.Reason));
        Assert.Contains("warning CT1023: WarehouseTool.dll comes from a project and was not measured: its PDB", run.Outcome.Error, StringComparison.Ordinal);
        Assert.Contains("WarehouseTool.dll (2 copies): no PDB: its PDB 'WarehouseTool.pdb' is neither beside it", run.Outcome.Output, StringComparison.Ordinal);
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }

    [Fact]
    public void Nothing_to_measure_is_exit_code_4_with_the_reason_of_each_module()
    {
        DeleteSymbols("Warehouse");
        DeleteSymbols("WarehouseTool");

        MeasuredRun run = MeasuredRun.Of(_sample, "nothing", [], "--", "dotnet", "test", "tests/Warehouse.Ends.Tests", "--no-build");

        Assert.Equal(4, run.Outcome.ExitCode);
        Assert.Contains("Passed!", run.Outcome.Output, StringComparison.Ordinal);
        Assert.Contains("CT1004", run.Outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Warehouse.dll (2 copies): no PDB: its PDB", run.Outcome.Error, StringComparison.Ordinal);
        Assert.Contains("WarehouseTool.dll (2 copies): no PDB: its PDB", run.Outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Warehouse.Ends.Tests.dll: test project: It is a test project's", run.Outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.CoberturaReport));
        OutputSnapshot.AssertEqual(run.Before, run.After);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_an_error_before_anything_runs()
    {
        // Below a file no folder can be made, by the superuser neither.
        Outcome outcome = _sample.CoverTool(
            "run", "--output", "README.md/coverage", "--", "dotnet", "test", "tests/Warehouse.Ends.Tests", "--no-build");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Contains("CT1002", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("README.md/coverage", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_report_is_an_error_before_anything_runs()
    {
        string reports = _sample.Reports("foreign");
        Directory.CreateDirectory(Path.Combine(reports, "html"));
        File.WriteAllText(Path.Combine(reports, "html", "work.txt"), "");

        Outcome outcome = _sample.CoverTool("run", "--output", reports, "--", "dotnet", "test", "tests/Warehouse.Ends.Tests", "--no-build");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Contains("CT3002", outcome.Error, StringComparison.Ordinal);
    }

    // Beside every copy of the module, and where the compiler put it, which the module itself names.
    private void DeleteSymbols(string module)
    {
        foreach (string path in Directory.GetFiles(_sample.Folder, module + ".pdb", SearchOption.AllDirectories))
        {
            File.Delete(path);
        }
    }
}
