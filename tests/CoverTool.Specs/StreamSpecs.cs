using CoverTool.Specs.Running;

namespace CoverTool.Specs;

/// <summary>What the measured command says goes to where it would go without covertool.</summary>
[Collection(nameof(DebugSpecs))]
public sealed class StreamSpecs
{
    private readonly SampleCopy _sample;
    private readonly string _tool;

    public StreamSpecs(DebugSample debug)
    {
        _sample = debug.Copy;
        _sample.Reset();
        _tool = _sample.OutputOf("src/WarehouseTool", "WarehouseTool.dll");
    }

    [Fact]
    public void Both_streams_pass_through_and_the_summary_follows_on_the_first()
    {
        Outcome plan = _sample.Run("dotnet", _tool, "plan", "7");
        Outcome usage = _sample.Run("dotnet", _tool);

        Outcome measuredPlan = Measure("dotnet", _tool, "plan", "7");
        Outcome measuredUsage = Measure("dotnet", _tool);

        Assert.NotEqual("", plan.Output);
        Assert.StartsWith(plan.Output + "\n", measuredPlan.Output, StringComparison.Ordinal);
        Assert.Contains("WarehouseTool", measuredPlan.Output[plan.Output.Length..], StringComparison.Ordinal);
        Assert.Equal("", measuredPlan.Error);
        Assert.NotEqual("", usage.Error);
        Assert.Equal(usage.Error, measuredUsage.Error);
        Assert.Equal(usage.ExitCode, measuredUsage.ExitCode);
    }

    [Fact]
    public void What_goes_to_one_place_stays_in_order()
    {
        const string Both = "for i in 1 2 3; do echo out $i; echo err $i >&2; done";
        string plan = $"exec 2>&1; {string.Join(' ', SpecPaths.CoverTool.Select(word => $"'{word}'"))} run --output '{_sample.Reports("order")}' -- sh -c '{Both}'";

        Outcome outcome = _sample.Run("sh", "-c", plan);

        Assert.StartsWith("out 1\nerr 1\nout 2\nerr 2\nout 3\nerr 3\ncovertool: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_the_session_is_gone_afterwards()
    {
        Outcome outcome = Measure("sh", "-c", "echo $COVERTOOL_SESSION; test -d \"$COVERTOOL_SESSION\" && echo exists");

        string[] lines = outcome.Output.Split('\n');
        Assert.Equal("exists", lines[1]);
        Assert.False(Directory.Exists(lines[0]));
    }

    private Outcome Measure(params string[] command) =>
        _sample.CoverTool(["run", "--output", _sample.Reports("streams"), "--format", "cobertura", "--", .. command]);
}
