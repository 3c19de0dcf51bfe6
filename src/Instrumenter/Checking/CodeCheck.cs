using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CoverTool.Instrumenter.Checking;

/// <summary>
/// Checks that method bodies and their texts lie in their file, and that no <c>switch</c> has more labels than its method has bytes.
/// </summary>
internal static class CodeCheck
{
    private const int OffsetBits = 0xFFFFFF;

    /// <exception cref="BadImageFormatException">A body is damaged.</exception>
    public static void Check(PEReader pe, MetadataReader metadata)
    {
        BlobReader texts = TextsOf(metadata);
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress != 0 && (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL)
            {
                Check(pe.GetMethodBody(method.RelativeVirtualAddress).GetILReader(), texts);
            }
        }
    }

    private static unsafe BlobReader TextsOf(MetadataReader metadata) => new(
        metadata.MetadataPointer + metadata.GetHeapMetadataOffset(HeapIndex.UserString),
        metadata.GetHeapSize(HeapIndex.UserString));

    private static void Check(BlobReader code, BlobReader texts)
    {
        CodeReader reader = new(code);
        while (reader.MoveNext())
        {
            if (reader.Operand == OperandType.InlineString)
            {
                CheckText(texts, reader.Token & OffsetBits);
            }
        }
    }

    private static void CheckText(BlobReader texts, int offset)
    {
        if (offset < texts.Length)
        {
            texts.Offset = offset;
            if (texts.ReadCompressedInteger() <= texts.RemainingBytes)
            {
                return;
            }
        }

        throw new BadImageFormatException("a text in it is longer than the file");
    }
}
