using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CoverTool.Performance.Generation;

/// <summary>How large a module is.</summary>
/// <param name="FileBytes">The length of its file.</param>
/// <param name="IlBytes">The length of the IL of all of its methods.</param>
internal sealed record ModuleSize(long FileBytes, long IlBytes)
{
    /// <summary>Reads it.</summary>
    public static ModuleSize Of(string path)
    {
        using PEReader image = new(File.OpenRead(path));
        MetadataReader metadata = image.GetMetadataReader();
        long bytes = metadata.MethodDefinitions
            .Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => (long)image.GetMethodBody(address).GetILReader().Length);
        return new ModuleSize(new FileInfo(path).Length, bytes);
    }
}
