using System.Collections.Concurrent;
using CoverTool.Instrumenter;

namespace CoverTool.Selection;

/// <summary>
/// Instruments each content once, however many test projects have a copy of it, and however many of them ask at once. A copy
/// under another name is another module: its symbols have another name, too.
/// </summary>
/// <param name="instrument">What instruments a module.</param>
/// <param name="sources">See <see cref="InstrumentationRequest.Sources"/>.</param>
/// <param name="sessionPath">See <see cref="InstrumentationRequest.SessionPath"/>.</param>
internal sealed class InstrumentationCache(
    Func<InstrumentationRequest, InstrumentationResult> instrument,
    SourceTree sources,
    string sessionPath)
{
    private readonly ConcurrentDictionary<(ModuleContent Content, string Name), Lazy<InstrumentationResult>> _results = new();

    /// <summary>The outcome for this content, of which <paramref name="modulePath"/> is one copy.</summary>
    public InstrumentationResult Get(ModuleContent content, string modulePath) => _results.GetOrAdd(
        (content, Path.GetFileName(modulePath)),
        _ => new Lazy<InstrumentationResult>(
            () => instrument(new InstrumentationRequest(modulePath, sources, sessionPath)))).Value;
}
