using System.Reflection;
using System.Runtime.Loader;

namespace CoverTool.Tests.Programs;

/// <summary>Loads one module, and what it needs from a folder, apart from everything else in this process.</summary>
/// <remarks>
/// Not collectible. A module that has an initialiser, and of which no other code runs before it is unloaded, leaves the
/// runtime (10.0) in an endless loop, or aborts it, when a thread-static field lies in its <c>&lt;Module&gt;</c>: instrumented
/// modules have one, and compiling their methods runs the initialiser and nothing else.
/// </remarks>
public sealed class ModuleContext(Func<AssemblyName, string?> findReference) : AssemblyLoadContext
{
    /// <summary>A context for a module whose references lie beside it.</summary>
    public static ModuleContext Beside(string modulePath)
    {
        string folder = Path.GetDirectoryName(modulePath)!;
        return new ModuleContext(name => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? path : null);
    }

    /// <summary>Loads a module without keeping its file open.</summary>
    public Assembly Load(byte[] image) => LoadFromStream(new MemoryStream(image));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        findReference(assemblyName) is { } path ? Load(File.ReadAllBytes(path)) : null;
}
