using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoverTool.Data;
using CoverTool.Instrumenter.Checking;
using Mono.Cecil;
using Mono.Cecil.Cil;
using ModuleDefinition = Mono.Cecil.ModuleDefinition;
using TypeDefinition = Mono.Cecil.TypeDefinition;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Reads a module with its symbols, or finds the reason why it cannot be instrumented.</summary>
internal static class ModuleReader
{
    /// <summary>Reads the bytes of a module and its symbols. Exactly one of the results is null.</summary>
    public static (ModuleFile? File, InstrumentationResult.Skipped? Skipped) Read(string path)
    {
        byte[] content = File.ReadAllBytes(path);
        using PEReader pe = new(new MemoryStream(content));
        if (RefuseImage(pe, content.Length) is { } refused)
        {
            return (null, refused);
        }

        (FoundSymbols? symbols, InstrumentationResult.Skipped? skipped) = SymbolLocator.Find(pe, path);
        return symbols is null ? (null, skipped) : (new ModuleFile(path, content, symbols), null);
    }

    /// <summary>Takes a module apart. Exactly one of the results is null.</summary>
    /// <param name="file">The module.</param>
    /// <param name="pe">The same.</param>
    public static (LoadedModule? Module, InstrumentationResult.Skipped? Skipped) Load(ModuleFile file, PEReader pe)
    {
        ModuleCheck.Check(pe, file.Content.Length);
        ModuleDefinition module = ReadDefinition(file.Content, file.Symbols);
        return RefuseInstrumented(module) is { } instrumented
            ? (null, instrumented)
            : (new LoadedModule(module, pe, file), null);
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
