using System.Reflection.PortableExecutable;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Reading;

/// <summary>A module that can be instrumented.</summary>
/// <param name="Definition">Its metadata and code, with symbols.</param>
/// <param name="Bytes">The same without Mono.Cecil's objects. Whoever made it disposes of it.</param>
/// <param name="File">What it was read from.</param>
internal sealed record LoadedModule(ModuleDefinition Definition, PEReader Bytes, ModuleFile File) : IDisposable
{
    public void Dispose() => Definition.Dispose();
}
