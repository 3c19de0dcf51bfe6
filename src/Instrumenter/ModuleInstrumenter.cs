using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoverTool.Data;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Output;
using CoverTool.Instrumenter.Probes;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Selection;
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
        Instrument(request, path => SourceDocuments.IsLocal(path, request.SourceRoot));

    /// <summary>The same for the source files, by their paths in the PDB, that a condition holds for. They need not exist.</summary>
    internal static InstrumentationResult Instrument(InstrumentationRequest request, Func<string, bool> isMeasured)
    {
        try
        {
            (LoadedModule? module, InstrumentationResult.Skipped? skipped) = ModuleReader.Read(request, isMeasured);
            using (module)
            {
                return module is null ? skipped! : Instrument(module, request, isMeasured);
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

    private static InstrumentationResult Instrument(LoadedModule module, InstrumentationRequest request, Func<string, bool> isMeasured)
    {
        ModuleDefinition definition = module.Definition;
        if (MemberSelector.ReasonToExclude(definition) is { } reason)
        {
            return new InstrumentationResult.Skipped(SkipReason.NothingToMeasure, reason);
        }

        SourceDocuments documents = new(isMeasured, SourceParser.For(definition));
        CounterNumbering counters = new();
        CollectorLink link = CollectorLink.AddTo(definition);
        UnmeasuredMembers unmeasured = new();
        ImmutableArray<MethodEntry> methods = InstrumentMethods(definition, documents, counters, link, unmeasured);
        if (methods.IsEmpty)
        {
            return new InstrumentationResult.Skipped(SkipReason.NothingToMeasure, "it has no statement in a measured source file");
        }

        Guid id = Identify(module, request.SourceRoot);
        link.Complete(id, counters.Count, Path.Combine(request.SessionPath, "CoverTool.Collector.dll"));
        (byte[] image, byte[]? symbols) = ModuleWriter.Write(module);
        ModuleMap map = new(
            id, Path.GetFileName(module.Path), definition.Assembly.Name.Name, definition.Mvid, counters.Count, documents.Entries, methods)
        {
            Unmeasured = unmeasured.ToImmutable(),
        };
        return new InstrumentationResult.Instrumented(map, image, symbols, symbols is null ? null : module.Symbols.Path);
    }

    private static ImmutableArray<MethodEntry> InstrumentMethods(
        ModuleDefinition module, SourceDocuments documents, CounterNumbering counters, CollectorLink link, UnmeasuredMembers unmeasured)
    {
        MethodOwners owners = MethodOwners.Of(module);
        MethodEntries entries = new();
        List<MethodDefinition> methods = [.. module.GetTypes().SelectMany(type => type.Methods)];
        foreach (MethodDefinition method in methods)
        {
            if (!method.HasBody || !method.DebugInformation.HasSequencePoints || MemberSelector.IsSynthesized(method))
            {
                continue;
            }

            MethodDefinition owner = owners.OwnerOf(method);
            if ((MemberSelector.ReasonToExclude(owner) ?? MemberSelector.ReasonToExclude(method)) is { } reason)
            {
                unmeasured.Add(owner, reason);
                continue;
            }

            if (!method.DebugInformation.SequencePoints.Any(point => !point.IsHidden && documents.Find(point.Document) is not null))
            {
                unmeasured.Add(owner, "its source file does not exist under the source root");
                continue;
            }

            MethodFlow flow = MethodFlow.Of(method, point => documents.Find(point.Document)?.Syntax?.IsArmValue(point) == true);
            PlannedMethod planned = ProbePlanner.Make(flow, documents, counters);
            ProbeInserter.Insert(flow, planned.Plan, link);
            entries.Add(owner, planned);
            unmeasured.AddMeasured(owner);
        }

        return entries.ToImmutable();
    }

    // Equal for equal content, so that copies of a module in several folders count together.
    private static Guid Identify(LoadedModule module, string sourceRoot)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(module.Content);
        hash.AppendData(module.Symbols.Content);
        hash.AppendData(Encoding.UTF8.GetBytes(sourceRoot));
        hash.AppendData(typeof(ModuleInstrumenter).Module.ModuleVersionId.ToByteArray());
        return new Guid(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
