using System.Collections.Frozen;
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
    private const byte TwoBytes = 0xFE;
    private const int OffsetBits = 0xFFFFFF;

    private static readonly FrozenDictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

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
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            value = value == TwoBytes ? (value << 8) | code.ReadByte() : value;
            if (!Operands.TryGetValue(value, out OperandType operand))
            {
                throw new BadImageFormatException("a method in it has an instruction that there is not");
            }

            if (operand == OperandType.InlineString)
            {
                CheckText(texts, code.ReadInt32() & OffsetBits);
            }
            else
            {
                Skip(ref code, operand);
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

    private static void Skip(ref BlobReader code, OperandType operand)
    {
        long length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => code.ReadUInt32() * 4L,
            _ => 4,
        };
        if (length > code.RemainingBytes)
        {
            throw new BadImageFormatException("a method in it ends within an instruction");
        }

        code.Offset += (int)length;
    }
}
