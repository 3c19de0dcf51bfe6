using CoverTool.Instrumenter.Probes;

namespace CoverTool.Instrumenter;

/// <summary>What to instrument, and for whom.</summary>
/// <param name="ModulePath">Full path of the module to read. It is not changed.</param>
/// <param name="Sources">The source files that are measured; one for all requests of a session.</param>
/// <param name="SessionPath">
/// Full path of the session folder. It holds <c>CoverTool.Collector.dll</c>, which the instrumented module loads when it
/// first runs, and the folder <c>counters</c>, where the collector creates its files.
/// </param>
public sealed record InstrumentationRequest(string ModulePath, SourceTree Sources, string SessionPath)
{
    /// <summary>Whether the just-in-time compiler may optimize modules that were compiled for debugging.</summary>
    public bool OptimizesDebugCode { get; init; }

    /// <summary>How many probes there are: the tests hold one against the other.</summary>
    internal ProbeDensity ProbeDensity { get; init; }
}
