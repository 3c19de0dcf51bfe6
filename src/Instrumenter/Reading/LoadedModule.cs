using CoverTool.Instrumenter.Sources;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Reading;

/// <summary>A module that can be instrumented.</summary>
/// <param name="Definition">Its metadata and code, with symbols.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Content">The bytes it was read from.</param>
/// <param name="Symbols">Its portable PDB.</param>
/// <param name="Sources">The files of this machine that it was compiled from.</param>
internal sealed record LoadedModule(ModuleDefinition Definition, string Path, byte[] Content, FoundSymbols Symbols, LocalSources Sources) : IDisposable
{
    public void Dispose() => Definition.Dispose();
}
