using CoverTool.Instrumenter;
using CoverTool.Reports;

namespace CoverTool.Caching;

/// <summary>Instruments modules, with what the user's cache has of them, and says what takes long.</summary>
/// <param name="waiting">Where it is said.</param>
internal sealed class CachedInstrumenter(WaitingLine waiting)
{
    private readonly ModuleCache? _cache = ModuleCache.ForUser();

    /// <summary>Instruments one. Safe to call from several threads.</summary>
    public InstrumentationResult Instrument(InstrumentationRequest request) => waiting.Show(
        $"covertool: instrumenting {Path.GetFileName(request.ModulePath)}",
        () => ModuleInstrumenter.Instrument(request, _cache));
}
