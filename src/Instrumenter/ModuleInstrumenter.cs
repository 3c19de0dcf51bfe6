using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Caching;
using CoverTool.Instrumenter.Probes;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Sources;

namespace CoverTool.Instrumenter;

/// <summary>Instruments modules: the one entry point of this project.</summary>
public static class ModuleInstrumenter
{
    /// <summary>
    /// Reads a module and returns an instrumented copy of it with its map, or the reason why it has to stay as it is.
    /// </summary>
    /// <param name="request">What to instrument.</param>
    /// <param name="cache">Where a copy may be that was made before, and where a new one goes; null for nowhere.</param>
    /// <remarks>Safe to call from several threads. Never throws because of what the module contains.</remarks>
    public static InstrumentationResult Instrument(InstrumentationRequest request, IModuleCache? cache = null) =>
        Instrument(request, LocalSources.Find, cache);

    /// <summary>The same with another way to find the files that a module was compiled from.</summary>
    internal static InstrumentationResult Instrument(
        InstrumentationRequest request, Func<ImmutableArray<CompiledSource>, SourceTree, LocalSources> findSources, IModuleCache? cache = null)
    {
        try
        {
            (ModuleFile? file, InstrumentationResult.Skipped? skipped) = ModuleReader.Read(request.ModulePath);
            if (file is null)
            {
                return skipped!;
            }

            using ModuleSymbols symbols = new(file.Symbols);
            ImmutableArray<CompiledSource> compiled = symbols.Sources();
            LocalSources local = findSources(compiled, request.Sources);
            return local.IsEmpty ? NoLocalSources(compiled, request) : Instrument(file, symbols, SourceFiles.Read(compiled, local), request, cache);
        }
        catch (BadImageFormatException exception)
        {
            return new InstrumentationResult.Skipped(SkipReason.Unreadable, exception.Message);
        }
        catch (Exception exception)
        {
            // A boundary: metadata that Mono.Cecil or this code does not understand must not end the user's test run, but
            // it has to be seen.
            return new InstrumentationResult.Skipped(SkipReason.Failed, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static InstrumentationResult.Skipped NoLocalSources(ImmutableArray<CompiledSource> compiled, InstrumentationRequest request)
    {
        string example = compiled.IsEmpty ? "" : $", such as '{compiled[0].Path}',";
        return new InstrumentationResult.Skipped(
            SkipReason.NoLocalSources, $"none of its source files{example} was found under '{request.Sources.Root}'");
    }

    private static InstrumentationResult Instrument(
        ModuleFile file, ModuleSymbols symbols, SourceFiles sources, InstrumentationRequest request, IModuleCache? cache)
    {
        string collector = Path.Combine(request.SessionPath, "CoverTool.Collector.dll");
        string key = ModuleKey.Of(file, sources, request, collector);
        if (cache?.Find(key) is { } kept && CollectorSlot.Fill(kept.Image, kept.Map.Id, collector) is { } image)
        {
            return Finish(file, kept, image);
        }

        (InstrumentedModule? made, InstrumentationResult.Skipped? skipped) = ModuleRewriter.Rewrite(file, symbols, sources, request, collector.Length);
        if (made is null)
        {
            return skipped!;
        }

        cache?.Keep(key, made);
        return Finish(file, made, CollectorSlot.Fill(made.Image, made.Map.Id, collector)
            ?? throw new InvalidOperationException("The place for the collector's path is not in the module."));
    }

    private static InstrumentationResult.Instrumented Finish(ModuleFile file, InstrumentedModule module, byte[] image) =>
        new(module.Map, image, module.Symbols, module.Symbols is null ? null : file.Symbols.Path);
}
