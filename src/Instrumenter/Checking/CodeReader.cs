using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Checking;

/// <summary>Goes through the bytes of a method's code, instruction by instruction.</summary>
/// <param name="code">The bytes.</param>
internal ref struct CodeReader(BlobReader code)
{
    private const byte TwoBytes = 0xFE;

    // By the last byte of the instruction, those of two bytes behind those of one.
    private static readonly OperandType?[] Operands = ReadOperands();

    private BlobReader _code = code;

    /// <summary>The kind of operand that the instruction has.</summary>
    public OperandType Operand { get; private set; }

    /// <summary>The operand of an instruction that names a member, a type, a signature or a text; 0 for another.</summary>
    public int Token { get; private set; }

    /// <summary>Goes on to the next instruction, if there is one.</summary>
    /// <exception cref="BadImageFormatException">There is something else.</exception>
    public bool MoveNext()
    {
        if (_code.RemainingBytes == 0)
        {
            return false;
        }

        int value = _code.ReadByte();
        value = value == TwoBytes ? 0x100 | _code.ReadByte() : value;
        Operand = Operands[value] ?? throw new BadImageFormatException("a method in it has an instruction that there is not");
        Token = 0;
        switch (Operand)
        {
            case OperandType.InlineNone:
                break;
            case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                Skip(1);
                break;
            case OperandType.InlineVar:
                Skip(2);
                break;
            case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.ShortInlineR:
                Skip(4);
                break;
            case OperandType.InlineI8 or OperandType.InlineR:
                Skip(8);
                break;
            case OperandType.InlineSwitch:
                Skip(_code.ReadUInt32() * 4L);
                break;
            default:
                Token = _code.ReadInt32();
                break;
        }

        return true;
    }

    private void Skip(long length)
    {
        if (length > _code.RemainingBytes)
        {
            throw new BadImageFormatException("a method in it ends within an instruction");
        }

        _code.Offset += (int)length;
    }

    private static OperandType?[] ReadOperands()
    {
        OperandType?[] operands = new OperandType?[0x200];
        foreach (FieldInfo field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            OpCode code = (OpCode)field.GetValue(null)!;
            operands[((code.Size - 1) << 8) | (byte)code.Value] = code.OperandType;
        }

        return operands;
    }
}
