using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CoverTool.Data;
using CoverTool.Instrumenter.Caching;
using CoverTool.Instrumenter.Output;
using CoverTool.Instrumenter.Probes;
using CoverTool.Instrumenter.Probes.Counting;
using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Selection;
using CoverTool.Instrumenter.Sources;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter;

/// <summary>Puts probes into a module: what <see cref="ModuleInstrumenter"/> does when there is no copy that was made before.</summary>
internal static class ModuleRewriter
{
    /// <summary>Instruments a module. Exactly one of the results is null.</summary>
    public static (InstrumentedModule? Made, InstrumentationResult.Skipped? Skipped) Rewrite(
        ModuleFile file, ModuleSymbols symbols, SourceFiles sources, InstrumentationRequest request, int collectorPathLength)
    {
        SourceDocuments documents = new(sources, symbols);
        using PEReader pe = new(ImmutableCollectionsMarshal.AsImmutableArray(file.Content));
        (LoadedModule? module, InstrumentationResult.Skipped? skipped) = ModuleReader.Load(file, pe);
        using (module)
        {
            return module is null ? (null, skipped) : Rewrite(module, symbols, documents, request, collectorPathLength);
        }
    }

    private static (InstrumentedModule? Made, InstrumentationResult.Skipped? Skipped) Rewrite(
        LoadedModule module, ModuleSymbols symbols, SourceDocuments documents, InstrumentationRequest request, int collectorPathLength)
    {
        if (Instrument(module, symbols, documents, request, collectorPathLength) is not { } map)
        {
            return (null, new InstrumentationResult.Skipped(SkipReason.NothingToMeasure, "it has no statement in a measured source file"));
        }

        // By now the syntax of the sources, a fifth of the memory, is gone.
        (byte[] image, byte[]? pdb) = ModuleWriter.Write(module);
        return (new InstrumentedModule(map, image, pdb), null);
    }

    // Null when there is nothing to measure.
    private static ModuleMap? Instrument(
        LoadedModule module, ModuleSymbols symbols, SourceDocuments documents, InstrumentationRequest request, int collectorPathLength)
    {
        ModuleDefinition definition = module.Definition;
        CollectorLink link = CollectorLink.AddTo(definition);
        MethodOwners owners = MethodOwners.Of(definition, symbols, module.Bytes);
        UnmeasuredMembers unmeasured = new();
        List<MethodDefinition> measured = Select(definition, symbols, owners, documents, unmeasured);
        if (measured.Count == 0)
        {
            return null;
        }

        MemberAttributes attributes = new(definition, owners, documents);
        MethodEntries entries = new();
        HarmlessMembers? members = request.ProbeDensity == ProbeDensity.Fewest ? new(definition, module.Bytes) : null;
        MethodInstrumenter instrumenter = new(documents, link, members);
        foreach ((MethodDefinition method, MethodPoints points) in measured.Zip(instrumenter.Instrument(measured)))
        {
            entries.Add(owners.OwnerOf(method), attributes.Mark(points, method));
            documents.Close(method);
        }

        Guid id = Identify(module.File, documents, request.Sources.Root);
        link.Complete(id, instrumenter.CounterCount, CollectorSlot.Text(id, collectorPathLength));
        if (request.OptimizesDebugCode)
        {
            HashSet<MethodDefinition> counting = [link.Attach, .. measured];
            DebugCode.Optimize(definition, counting.Contains, method => instrumenter.IsQuiet(method) || members?.IsTrivial(method) == true);
        }

        return new ModuleMap(
            id, Path.GetFileName(module.File.Path), definition.Assembly.Name.Name, definition.Mvid, instrumenter.CounterCount, documents.Entries, entries.ToImmutable())
        {
            AttributeLists = attributes.ToImmutable(),
            Unmeasured = unmeasured.ToImmutable(),
        };
    }

    // The methods with code in a measured document, which is opened; of the others, why they are not.
    private static List<MethodDefinition> Select(
        ModuleDefinition module, ModuleSymbols symbols, MethodOwners owners, SourceDocuments documents, UnmeasuredMembers unmeasured)
    {
        List<MethodDefinition> measured = [];
        ILookup<bool, MethodDefinition> methods = module.GetTypes().SelectMany(type => type.Methods).ToLookup(method => MemberSelector.IsMeasured(method, symbols));
        foreach (MethodDefinition method in methods[true])
        {
            MethodDefinition owner = owners.OwnerOf(method);
            if (documents.Open(method))
            {
                measured.Add(method);
                unmeasured.AddMeasured(owner);
            }
            else
            {
                unmeasured.Add(owner, $"its source file '{symbols.FirstDocumentOf(method)}' was not found under the source root", isMissing: true);
            }
        }

        foreach (MethodDefinition method in methods[false])
        {
            if (MemberSelector.ReasonWithoutStatement(method) is { } reason)
            {
                unmeasured.Add(method, reason, isMissing: false);
            }
        }

        return measured;
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
