using CoverTool.Instrumenter.Reading;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Output;

/// <summary>Turns an instrumented module back into bytes.</summary>
internal static class ModuleWriter
{
    /// <summary>Returns the image and, when the PDB lies beside the original, its bytes; otherwise the image contains it.</summary>
    public static (byte[] Image, byte[]? Symbols) Write(LoadedModule module)
    {
        ModuleDefinition definition = module.Definition;

        ((EnumConstantResolver)definition.MetadataResolver).Learn(definition);

        // Precompiled (ReadyToRun) code does not fit the new code and is left out: what remains is plain IL for any machine.
        if ((definition.Attributes & ModuleAttributes.ILOnly) == 0)
        {
            definition.Attributes = (definition.Attributes & ~ILLibrary) | ModuleAttributes.ILOnly;
            definition.Architecture = TargetArchitecture.I386;
        }

        using MemoryStream image = new();
        if (module.File.Symbols.Path is null)
        {
            definition.Write(image, new WriterParameters { WriteSymbols = true, SymbolWriterProvider = new EmbeddedSymbolWriter() });
            return (image.ToArray(), null);
        }

        using MemoryStream symbols = new();
        definition.Write(image, new WriterParameters
        {
            WriteSymbols = true,
            SymbolStream = symbols,
            SymbolWriterProvider = new PortablePdbWriterProvider(),
        });
        return (image.ToArray(), symbols.ToArray());
    }

    // COMIMAGE_FLAGS_IL_LIBRARY: set by the ReadyToRun compiler, without a name in Mono.Cecil.
    private const ModuleAttributes ILLibrary = (ModuleAttributes)4;
}
