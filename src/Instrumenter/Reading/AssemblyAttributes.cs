using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Reading;

/// <summary>Looks for attributes of an assembly without reading more of it than their names.</summary>
internal static class AssemblyAttributes
{
    public static bool Has(MetadataReader metadata, string attributeNamespace, string attributeName)
    {
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            if (metadata.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } constructor &&
                metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent)
            {
                TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
                if (metadata.StringComparer.Equals(type.Name, attributeName) && metadata.StringComparer.Equals(type.Namespace, attributeNamespace))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
