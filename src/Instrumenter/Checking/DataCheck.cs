using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// Checks that resources, the initial values of fields, and what else is kept as blobs lie in their file. Whoever asks for a
/// reader of a blob is told when the blob does not lie in its heap.
/// </summary>
internal static class DataCheck
{
    private const byte FieldSignature = 6;

    /// <exception cref="BadImageFormatException">They do not.</exception>
    public static void Check(PEReader pe, MetadataReader metadata, int length)
    {
        CheckBlobs(metadata);
        foreach (FieldDefinitionHandle handle in metadata.FieldDefinitions)
        {
            FieldDefinition field = metadata.GetFieldDefinition(handle);
            metadata.GetBlobReader(field.GetMarshallingDescriptor());
            if (field.GetRelativeVirtualAddress() != 0 && (uint)SizeOf(metadata, field) > length)
            {
                throw new BadImageFormatException("the initial value of a field is larger than the file");
            }
        }

        int start = pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
        foreach (ManifestResourceHandle handle in metadata.ManifestResources)
        {
            ManifestResource resource = metadata.GetManifestResource(handle);
            if (resource.Implementation.IsNil && !Contains(pe.GetSectionData(start), resource.Offset))
            {
                throw new BadImageFormatException("a resource is larger than the file");
            }
        }
    }

    private static void CheckBlobs(MetadataReader metadata)
    {
        foreach (CustomAttributeHandle handle in metadata.CustomAttributes)
        {
            metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value);
        }

        foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
        {
            AssemblyReference reference = metadata.GetAssemblyReference(handle);
            metadata.GetBlobReader(reference.PublicKeyOrToken);
            metadata.GetBlobReader(reference.HashValue);
        }

        foreach (DeclarativeSecurityAttributeHandle handle in metadata.DeclarativeSecurityAttributes)
        {
            metadata.GetBlobReader(metadata.GetDeclarativeSecurityAttribute(handle).PermissionSet);
        }

        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.Constant); row++)
        {
            metadata.GetBlobReader(metadata.GetConstant(MetadataTokens.ConstantHandle(row)).Value);
        }

        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.Param); row++)
        {
            metadata.GetBlobReader(metadata.GetParameter(MetadataTokens.ParameterHandle(row)).GetMarshallingDescriptor());
        }
    }

    /// <summary>The declared size of the field's type, where that is a structure of the module.</summary>
    private static int SizeOf(MetadataReader metadata, FieldDefinition field)
    {
        BlobReader signature = metadata.GetBlobReader(field.Signature);
        return signature.ReadByte() == FieldSignature
            && (SignatureTypeKind)signature.ReadCompressedInteger() == SignatureTypeKind.ValueType
            && signature.ReadTypeHandle() is { IsNil: false, Kind: HandleKind.TypeDefinition } type
            ? metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size
            : 0;
    }

    private static bool Contains(PEMemoryBlock section, long offset)
    {
        if (offset < 0 || offset > section.Length - sizeof(int))
        {
            return false;
        }

        BlobReader reader = section.GetReader((int)offset, section.Length - (int)offset);
        return reader.ReadUInt32() <= reader.RemainingBytes;
    }
}
