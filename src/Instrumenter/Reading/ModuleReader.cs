using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Sources;
using Mono.Cecil;
using Mono.Cecil.Cil;
using ModuleDefinition = Mono.Cecil.ModuleDefinition;
using TypeDefinition = Mono.Cecil.TypeDefinition;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Reads a module with its symbols, or finds the reason why it cannot be instrumented.</summary>
internal static class ModuleReader
{
    /// <summary>Reads a module of which source files are found. Exactly one of the results is null.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="findSources">Finds the files that the module was compiled from.</param>
    public static (LoadedModule? Module, InstrumentationResult.Skipped? Skipped) Read(
        InstrumentationRequest request, Func<ImmutableArray<CompiledSource>, SourceTree, LocalSources> findSources)
    {
        string path = request.ModulePath;
        byte[] content = File.ReadAllBytes(path);
        using PEReader pe = new(new MemoryStream(content));
        if (RefuseImage(pe, content.Length) is { } refused)
        {
            return (null, refused);
        }

        (FoundSymbols? symbols, InstrumentationResult.Skipped? skipped) = SymbolLocator.Find(pe, path);
        if (symbols is null)
        {
            return (null, skipped);
        }

        ImmutableArray<CompiledSource> compiled = symbols.Sources();
        LocalSources sources = findSources(compiled, request.Sources);
        if (sources.IsEmpty)
        {
            string example = compiled.IsEmpty ? "" : $", such as '{compiled[0].Path}',";
            return (null, Skip(SkipReason.NoLocalSources, $"none of its source files{example} was found under '{request.Sources.Root}'"));
        }

        ModuleCheck.Check(pe, content.Length);
        ModuleDefinition module = ReadDefinition(content, symbols);
        return RefuseInstrumented(module) is { } instrumented
            ? (null, instrumented)
            : (new LoadedModule(module, path, content, symbols, sources), null);
    }

    private static InstrumentationResult.Skipped? RefuseImage(PEReader pe, int length)
    {
        if (!pe.HasMetadata)
        {
            return Skip(SkipReason.Unreadable, "it is not a .NET module");
        }

        if (pe.PEHeaders.SectionHeaders.Any(section => section.PointerToRawData + section.SizeOfRawData > length))
        {
            return Skip(SkipReason.Unreadable, "it is truncated");
        }

        CorHeader header = pe.PEHeaders.CorHeader!;
        bool isReadyToRun = header.ManagedNativeHeaderDirectory.Size != 0;
        if ((header.Flags & CorFlags.ILOnly) == 0 && !isReadyToRun)
        {
            return Skip(SkipReason.MixedMode, "it mixes managed and native code, which cannot be rewritten");
        }

        MetadataReader metadata = pe.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            return Skip(SkipReason.Unreadable, "it is a part of a multi-file assembly");
        }

        return AssemblyAttributes.Has(metadata, "System.Runtime.CompilerServices", "ReferenceAssemblyAttribute")
            ? Skip(SkipReason.ReferenceAssembly, "it is a reference assembly and has no code")
            : null;
    }

    private static InstrumentationResult.Skipped? RefuseInstrumented(ModuleDefinition module)
    {
        if (module.Types[0].Fields.Any(field => field.Name == Probes.CollectorLink.CountersFieldName))
        {
            return Skip(SkipReason.AlreadyInstrumented, "an earlier run left it instrumented: build it again");
        }

        TypeDefinition? tracker = module.Types.FirstOrDefault(type =>
            type.Namespace.StartsWith("Coverlet.Core.Instrumentation.Tracker", StringComparison.Ordinal) ||
            type.Namespace.StartsWith("Microsoft.CodeCoverage.Instrumentation.Static", StringComparison.Ordinal));
        if (tracker is null && !module.AssemblyReferences.Any(reference => reference.Name.StartsWith("AltCover.Recorder", StringComparison.Ordinal)))
        {
            return null;
        }

        return Skip(SkipReason.AlreadyInstrumented, "another coverage tool left it instrumented: build it again");
    }

    private static ModuleDefinition ReadDefinition(byte[] content, FoundSymbols symbols)
    {
        ReaderParameters parameters = new(ReadingMode.Deferred)
        {
            AssemblyResolver = new NoAssemblyResolver(),
            MetadataResolver = new EnumConstantResolver(),
            ReadSymbols = true,
        };

        if (symbols.IsEmbedded)
        {
            parameters.SymbolReaderProvider = new EmbeddedPortablePdbReaderProvider();
        }
        else
        {
            parameters.SymbolReaderProvider = new PortablePdbReaderProvider();
            parameters.SymbolStream = new MemoryStream(symbols.Content);
        }

        return ModuleDefinition.ReadModule(new MemoryStream(content), parameters);
    }

    private static InstrumentationResult.Skipped Skip(SkipReason reason, string detail) => new(reason, detail);
}
