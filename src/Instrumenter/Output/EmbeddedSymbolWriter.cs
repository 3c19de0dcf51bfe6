using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Output;

/// <summary>Embeds the PDB of a module that is written to memory: Mono.Cecil's own provider insists on a file name.</summary>
internal sealed class EmbeddedSymbolWriter : ISymbolWriterProvider
{
    private readonly EmbeddedPortablePdbWriterProvider _provider = new();

    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, string fileName) => _provider.GetSymbolWriter(module, module.Name);

    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, Stream symbolStream) => _provider.GetSymbolWriter(module, symbolStream);
}
