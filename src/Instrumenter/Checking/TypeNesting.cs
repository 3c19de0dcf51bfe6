using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Checking;

/// <summary>Checks that following from a type to the one around it, or to its base type, comes to an end.</summary>
internal static class TypeNesting
{
    /// <summary>Compilers and the runtime end sooner.</summary>
    private const int Deepest = 1000;

    /// <exception cref="BadImageFormatException">It does not.</exception>
    public static void Check(MetadataReader metadata)
    {
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            EndsFrom(handle, current => OuterOf(metadata, current));
        }

        foreach (ExportedTypeHandle handle in metadata.ExportedTypes)
        {
            EndsFrom(handle, current => OuterOf(metadata, current));
        }

        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            EndsFrom(handle, current => metadata.GetTypeDefinition(current).GetDeclaringType() is { IsNil: false } outer ? outer : null);
            EndsFrom(handle, current => BaseOf(metadata, current));
        }
    }

    private static TypeReferenceHandle? OuterOf(MetadataReader metadata, TypeReferenceHandle handle) =>
        metadata.GetTypeReference(handle).ResolutionScope is { IsNil: false, Kind: HandleKind.TypeReference } scope ? (TypeReferenceHandle)scope : null;

    private static ExportedTypeHandle? OuterOf(MetadataReader metadata, ExportedTypeHandle handle) =>
        metadata.GetExportedType(handle).Implementation is { IsNil: false, Kind: HandleKind.ExportedType } outer ? (ExportedTypeHandle)outer : null;

    private static TypeDefinitionHandle? BaseOf(MetadataReader metadata, TypeDefinitionHandle handle) =>
        metadata.GetTypeDefinition(handle).BaseType is { IsNil: false, Kind: HandleKind.TypeDefinition } type ? (TypeDefinitionHandle)type : null;

    private static void EndsFrom<T>(T start, Func<T, T?> next)
        where T : struct
    {
        T? current = start;
        for (int depth = 0; current is { } here; depth++)
        {
            if (depth > Deepest)
            {
                throw new BadImageFormatException("a type of it lies inside itself");
            }

            current = next(here);
        }
    }
}
