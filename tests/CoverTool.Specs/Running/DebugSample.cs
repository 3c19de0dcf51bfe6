namespace CoverTool.Specs.Running;

/// <summary>The sample in its Debug configuration, with one run of all its tests that several specs look at.</summary>
public sealed class DebugSample : IDisposable
{
    private readonly Lazy<MeasuredRun> _solutionRun;

    public DebugSample() => _solutionRun = new Lazy<MeasuredRun>(() =>
    {
        Copy.Reset();
        return MeasuredRun.Of(Copy, "solution", [], "--", "dotnet", "test", "Warehouse.sln");
    });

    internal SampleCopy Copy { get; } = new("Debug");

    /// <summary>Of <c>dotnet test Warehouse.sln</c>, with its build.</summary>
    internal MeasuredRun SolutionRun => _solutionRun.Value;

    public void Dispose() => Copy.Dispose();
}
