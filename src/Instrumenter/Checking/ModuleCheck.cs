using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// Checks what Mono.Cecil believes: it takes memory for whatever number of things a module says that it has, and follows
/// references wherever they lead. A damaged module would fill the memory, never come to an end, or overflow the stack, and
/// that ends the process.
/// </summary>
internal static class ModuleCheck
{
    /// <summary>Checks a module.</summary>
    /// <param name="pe">The module.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    public static void Check(PEReader pe, int length)
    {
        MetadataReader metadata = pe.GetMetadataReader();
        StreamCheck.Check(metadata);
        ListColumn.Check(metadata, TableIndex.TypeDef, TableIndex.MethodDef, TableIndex.MethodPtr);
        ListColumn.Check(metadata, TableIndex.TypeDef, TableIndex.Field, TableIndex.FieldPtr, ListColumn.SizeFor(metadata, TableIndex.MethodDef, TableIndex.MethodPtr));
        ListColumn.Check(metadata, TableIndex.MethodDef, TableIndex.Param, TableIndex.ParamPtr);
        ListColumn.Check(metadata, TableIndex.PropertyMap, TableIndex.Property, TableIndex.PropertyPtr);
        ListColumn.Check(metadata, TableIndex.EventMap, TableIndex.Event, TableIndex.EventPtr);
        TypeNesting.Check(metadata);
        SignatureCheck.Check(metadata);
        CodeCheck.Check(pe, metadata);
        DataCheck.Check(pe, metadata, length);
    }
}
