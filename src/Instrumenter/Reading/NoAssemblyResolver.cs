using Mono.Cecil;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Resolves nothing: what is needed to instrument a module is in the module and its PDB.</summary>
internal sealed class NoAssemblyResolver : IAssemblyResolver
{
    public AssemblyDefinition Resolve(AssemblyNameReference name) => throw new AssemblyResolutionException(name);

    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) =>
        throw new AssemblyResolutionException(name);

    public void Dispose()
    {
    }
}
