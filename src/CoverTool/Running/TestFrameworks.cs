using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CoverTool.Running;

/// <summary>Recognises the module of a test project where no build says that it is one.</summary>
internal static class TestFrameworks
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
        "Microsoft.Testing.Platform",
    };

    /// <summary>Whether the module references a library that test methods are marked with.</summary>
    public static bool AreReferencedBy(string modulePath)
    {
        try
        {
            using PEReader module = new(File.OpenRead(modulePath));
            if (!module.HasMetadata)
            {
                return false;
            }

            MetadataReader metadata = module.GetMetadataReader();
            return metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Any(Names.Contains);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            // Whoever instruments it says what is wrong with it.
            return false;
        }
    }
}
