using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Output;

/// <summary>
/// Gives instructions of the normal form their short forms, in time linear in the length of a method. Mono.Cecil's own way
/// computes all offsets again after each branch that it shortens.
/// </summary>
internal static class ShortForms
{
    private static readonly OpCode[] LoadArgument = [OpCodes.Ldarg_0, OpCodes.Ldarg_1, OpCodes.Ldarg_2, OpCodes.Ldarg_3];
    private static readonly OpCode[] LoadLocal = [OpCodes.Ldloc_0, OpCodes.Ldloc_1, OpCodes.Ldloc_2, OpCodes.Ldloc_3];
    private static readonly OpCode[] StoreLocal = [OpCodes.Stloc_0, OpCodes.Stloc_1, OpCodes.Stloc_2, OpCodes.Stloc_3];

    private static readonly OpCode[] Constant =
    [
        OpCodes.Ldc_I4_M1, OpCodes.Ldc_I4_0, OpCodes.Ldc_I4_1, OpCodes.Ldc_I4_2, OpCodes.Ldc_I4_3, OpCodes.Ldc_I4_4, OpCodes.Ldc_I4_5,
        OpCodes.Ldc_I4_6, OpCodes.Ldc_I4_7, OpCodes.Ldc_I4_8,
    ];

    private static readonly Dictionary<Code, OpCode> ShortBranches = new()
    {
        [Code.Br] = OpCodes.Br_S,
        [Code.Brtrue] = OpCodes.Brtrue_S,
        [Code.Brfalse] = OpCodes.Brfalse_S,
        [Code.Beq] = OpCodes.Beq_S,
        [Code.Bne_Un] = OpCodes.Bne_Un_S,
        [Code.Bge] = OpCodes.Bge_S,
        [Code.Bge_Un] = OpCodes.Bge_Un_S,
        [Code.Bgt] = OpCodes.Bgt_S,
        [Code.Bgt_Un] = OpCodes.Bgt_Un_S,
        [Code.Ble] = OpCodes.Ble_S,
        [Code.Ble_Un] = OpCodes.Ble_Un_S,
        [Code.Blt] = OpCodes.Blt_S,
        [Code.Blt_Un] = OpCodes.Blt_Un_S,
        [Code.Leave] = OpCodes.Leave_S,
    };

    public static void Apply(MethodBody body)
    {
        foreach (Instruction instruction in body.Instructions)
        {
            ShortenOperand(body, instruction);
        }

        ShortenBranches(body);
    }

    private static void ShortenOperand(MethodBody body, Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Ldarg:
                Shorten(instruction, IndexOf(body, instruction), LoadArgument, OpCodes.Ldarg_S);
                break;
            case Code.Starg:
                Shorten(instruction, IndexOf(body, instruction), [], OpCodes.Starg_S);
                break;
            case Code.Ldarga:
                Shorten(instruction, IndexOf(body, instruction), [], OpCodes.Ldarga_S);
                break;
            case Code.Ldloc:
                Shorten(instruction, instruction.Local!.Index, LoadLocal, OpCodes.Ldloc_S);
                break;
            case Code.Stloc:
                Shorten(instruction, instruction.Local!.Index, StoreLocal, OpCodes.Stloc_S);
                break;
            case Code.Ldloca:
                Shorten(instruction, instruction.Local!.Index, [], OpCodes.Ldloca_S);
                break;
            case Code.Ldc_I4:
                ShortenConstant(instruction, (int)instruction.Operand);
                break;
        }
    }

    private static void Shorten(Instruction instruction, int index, OpCode[] withoutOperand, OpCode withByte)
    {
        if (index < withoutOperand.Length)
        {
            instruction.OpCode = withoutOperand[index];
            instruction.Operand = null;
        }
        else if (index <= byte.MaxValue)
        {
            instruction.OpCode = withByte;
        }
    }

    private static void ShortenConstant(Instruction instruction, int value)
    {
        if (value is >= -1 and <= 8)
        {
            instruction.OpCode = Constant[value + 1];
            instruction.Operand = null;
        }
        else if (value is >= sbyte.MinValue and <= sbyte.MaxValue)
        {
            instruction.OpCode = OpCodes.Ldc_I4_S;
            instruction.Operand = (sbyte)value;
        }
    }

    private static int IndexOf(MethodBody body, Instruction instruction)
    {
        ParameterDefinition parameter = (ParameterDefinition)instruction.Operand;
        return parameter == body.ThisParameter ? 0 : parameter.Index + (body.Method.HasThis ? 1 : 0);
    }

    // Shortening brings instructions nearer, so what is in reach before any branch is short stays in reach.
    private static void ShortenBranches(MethodBody body)
    {
        int offset = 0;
        foreach (Instruction instruction in body.Instructions)
        {
            instruction.Offset = offset;
            offset += instruction.GetSize();
        }

        foreach (Instruction instruction in body.Instructions)
        {
            if (instruction.Operand is Instruction target && ShortBranches.TryGetValue(instruction.OpCode.Code, out OpCode shortForm))
            {
                int distance = target.Offset - (instruction.Offset + (target.Offset > instruction.Offset ? instruction.GetSize() : shortForm.Size + 1));
                if (distance is >= sbyte.MinValue and <= sbyte.MaxValue)
                {
                    instruction.OpCode = shortForm;
                }
            }
        }
    }
}
