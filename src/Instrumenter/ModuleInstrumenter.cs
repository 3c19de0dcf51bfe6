using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoverTool.Data;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Output;
using CoverTool.Instrumenter.Probes;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Selection;
using CoverTool.Instrumenter.Sources;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;

namespace CoverTool.Instrumenter;

/// <summary>Instruments modules: the one entry point of this project.</summary>
public static class ModuleInstrumenter
{
    /// <summary>
    /// Reads a module and returns an instrumented copy of it with its map, or the reason why it has to stay as it is.
    /// </summary>
    /// <remarks>Safe to call from several threads. Never throws because of what the module contains.</remarks>
    public static InstrumentationResult Instrument(InstrumentationRequest request) =>
        Instrument(request, LocalSources.Find);

    /// <summary>The same with another way to find the files that a module was compiled from.</summary>
    internal static InstrumentationResult Instrument(
        InstrumentationRequest request, Func<ImmutableArray<CompiledSource>, SourceTree, LocalSources> findSources)
    {
        try
        {
            (LoadedModule? module, InstrumentationResult.Skipped? skipped) = ModuleReader.Read(request, findSources);
            using (module)
            {
                return module is null ? skipped! : Instrument(module, request);
            }
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

    private static InstrumentationResult Instrument(LoadedModule module, InstrumentationRequest request)
    {
        ModuleDefinition definition = module.Definition;
        SourceDocuments documents = new(module.Sources, SourceParser.For(definition));
        CounterNumbering counters = new();
        CollectorLink link = CollectorLink.AddTo(definition);
        UnmeasuredMembers unmeasured = new();
        MethodOwners owners = MethodOwners.Of(definition);
        MemberAttributes attributes = new(definition, owners, documents);
        MethodEntries entries = new();
        foreach (MethodDefinition method in definition.GetTypes().SelectMany(type => type.Methods).Where(MemberSelector.IsMeasured).ToList())
        {
            MethodDefinition owner = owners.OwnerOf(method);
            if (InstrumentMethod(method, documents, counters, link) is { } planned)
            {
                entries.Add(owner, attributes.Mark(planned, method));
                unmeasured.AddMeasured(owner);
            }
            else
            {
                unmeasured.Add(owner, $"its source file '{DocumentOf(method)}' was not found under the source root", isMissing: true);
            }
        }

        AddWithoutStatements(definition, unmeasured);

        ImmutableArray<MethodEntry> methods = entries.ToImmutable();
        if (methods.IsEmpty)
        {
            return new InstrumentationResult.Skipped(SkipReason.NothingToMeasure, "it has no statement in a measured source file");
        }

        Guid id = Identify(module, documents, request.Sources.Root);
        link.Complete(id, counters.Count, Path.Combine(request.SessionPath, "CoverTool.Collector.dll"));
        (byte[] image, byte[]? symbols) = ModuleWriter.Write(module);
        ModuleMap map = new(
            id, Path.GetFileName(module.Path), definition.Assembly.Name.Name, definition.Mvid, counters.Count, documents.Entries, methods)
        {
            AttributeLists = attributes.ToImmutable(),
            Unmeasured = unmeasured.ToImmutable(),
        };
        return new InstrumentationResult.Instrumented(map, image, symbols, symbols is null ? null : module.Symbols.Path);
    }

    private static void AddWithoutStatements(ModuleDefinition module, UnmeasuredMembers unmeasured)
    {
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => !MemberSelector.IsMeasured(method)))
        {
            if (MemberSelector.ReasonWithoutStatement(method) is { } reason)
            {
                unmeasured.Add(method, reason, isMissing: false);
            }
        }
    }

    private static string DocumentOf(MethodDefinition method) => method.DebugInformation.SequencePoints[0].Document.Url;

    /// <summary>Puts probes into a method, or returns null when none of its code is in a measured document.</summary>
    private static PlannedMethod? InstrumentMethod(
        MethodDefinition method, SourceDocuments documents, CounterNumbering counters, CollectorLink link)
    {
        if (!method.DebugInformation.SequencePoints.Any(point => !point.IsHidden && documents.Find(point.Document) is not null))
        {
            return null;
        }

        MethodFlow flow = MethodFlow.Of(
            method,
            point => documents.Find(point.Document)?.Syntax?.MayBeLate(point) == true,
            (point, isHidden) => documents.Find(point.Document)?.Syntax?.IsTested(point, isHidden));
        PlannedMethod planned = ProbePlanner.Make(flow, documents, counters);
        ProbeInserter.Insert(flow, planned.Plan, link);
        return planned;
    }

    // Equal for equal content, so that copies of a module in several folders count together. Without its source a module has
    // other counters.
    private static Guid Identify(LoadedModule module, SourceDocuments documents, string sourceRoot)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(module.Content);
        hash.AppendData(module.Symbols.Content);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', documents.Entries.Select(document => document.PdbPath))));
        hash.AppendData([.. documents.AreKnown.Select(isKnown => (byte)(isKnown ? 1 : 0))]);
        hash.AppendData(Encoding.UTF8.GetBytes(sourceRoot));
        hash.AppendData(typeof(ModuleInstrumenter).Module.ModuleVersionId.ToByteArray());
        return new Guid(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
