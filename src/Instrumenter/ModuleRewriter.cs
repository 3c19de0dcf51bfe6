using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoverTool.Data;
using CoverTool.Instrumenter.Caching;
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

/// <summary>Puts probes into a module: what <see cref="ModuleInstrumenter"/> does when there is no copy that was made before.</summary>
internal static class ModuleRewriter
{
    /// <summary>Instruments a module. Exactly one of the results is null.</summary>
    public static (InstrumentedModule? Made, InstrumentationResult.Skipped? Skipped) Rewrite(
        ModuleFile file, SourceFiles sources, InstrumentationRequest request, int collectorPathLength)
    {
        (LoadedModule? module, InstrumentationResult.Skipped? skipped) = ModuleReader.Load(file);
        using (module)
        {
            return module is null ? (null, skipped) : Rewrite(module, sources, request, collectorPathLength);
        }
    }

    private static (InstrumentedModule? Made, InstrumentationResult.Skipped? Skipped) Rewrite(
        LoadedModule module, SourceFiles sources, InstrumentationRequest request, int collectorPathLength)
    {
        ModuleDefinition definition = module.Definition;
        SourceDocuments documents = new(sources, SourceParser.For(definition));
        CounterNumbering counters = new();
        CollectorLink link = CollectorLink.AddTo(definition);
        UnmeasuredMembers unmeasured = new();
        MethodOwners owners = MethodOwners.Of(definition);
        MemberAttributes attributes = new(definition, owners, documents);
        MethodEntries entries = new();
        HashSet<MethodDefinition> counting = [link.Attach];
        foreach (MethodDefinition method in definition.GetTypes().SelectMany(type => type.Methods).Where(MemberSelector.IsMeasured).ToList())
        {
            MethodDefinition owner = owners.OwnerOf(method);
            if (InstrumentMethod(method, documents, counters, link, request.ProbeDensity) is { } planned)
            {
                counting.Add(method);
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
            return (null, new InstrumentationResult.Skipped(SkipReason.NothingToMeasure, "it has no statement in a measured source file"));
        }

        Guid id = Identify(module.File, documents, request.Sources.Root);
        link.Complete(id, counters.Count, CollectorSlot.Text(id, collectorPathLength));
        if (request.OptimizesDebugCode)
        {
            DebugCode.Optimize(definition, counting.Contains);
        }

        (byte[] image, byte[]? symbols) = ModuleWriter.Write(module);
        ModuleMap map = new(
            id, Path.GetFileName(module.File.Path), definition.Assembly.Name.Name, definition.Mvid, counters.Count, documents.Entries, methods)
        {
            AttributeLists = attributes.ToImmutable(),
            Unmeasured = unmeasured.ToImmutable(),
        };
        return (new InstrumentedModule(map, image, symbols), null);
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
        MethodDefinition method, SourceDocuments documents, CounterNumbering counters, CollectorLink link, ProbeDensity density)
    {
        if (!method.DebugInformation.SequencePoints.Any(point => !point.IsHidden && documents.Find(point.Document) is not null))
        {
            return null;
        }

        MethodFlow flow = MethodFlow.Of(
            method,
            point => documents.Find(point.Document)?.Syntax?.MayBeLate(point) == true,
            (point, isHidden) => documents.Find(point.Document)?.Syntax?.IsTested(point, isHidden));
        PlannedMethod planned = ProbePlanner.Make(flow, documents, counters, density);
        ProbeInserter.Insert(flow, planned.Plan, link);
        return planned;
    }

    // Equal for equal content, so that copies of a module in several folders count together. Without its source, or with another,
    // a module has other counters.
    private static Guid Identify(ModuleFile module, SourceDocuments documents, string sourceRoot)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(module.Content);
        hash.AppendData(module.Symbols.Content);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', documents.Entries.Select(document => document.PdbPath))));
        hash.AppendData([.. documents.States.SelectMany(state => state)]);
        hash.AppendData(Encoding.UTF8.GetBytes(sourceRoot));
        hash.AppendData(typeof(ModuleInstrumenter).Module.ModuleVersionId.ToByteArray());
        return new Guid(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
