using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Gives Debug code for <c>if (a &amp;&amp; b)</c> the shape of Release code, in which every operand leads straight to what
/// happens next. Otherwise the last test would also count the times that an earlier operand had decided.
/// </summary>
/// <remarks>
/// The compiler stores the value of a condition in a local of its own so that a debugger can stop there:
/// <c>a ; brfalse F ; b ; br J ; F: ldc.i4.0 ; J: stloc V ; (hidden) ldloc V ; brfalse ELSE</c>, or tests it right away in an expression:
/// <c>J: brfalse ELSE</c>. The constant at F becomes <c>br ELSE</c>: V is not loaded anywhere else. The tests of a pattern with alternatives
/// may all end in constants: <c>ldc.i4.1 ; stloc V ; br J ; ldc.i4.0 ; stloc V ; J: ldloc V ; brfalse ELSE</c>.
/// </remarks>
internal static class ConditionThreading
{
    /// <summary>Rewrites a body in the normal form. Instructions are replaced in place, so jumps to them stay right.</summary>
    /// <param name="body">The body.</param>
    /// <param name="startsStatement">
    /// Whether a visible sequence point starts at an instruction. A statement that tests a variable is a decision of its own,
    /// which nothing may jump over.
    /// </param>
    public static void Apply(MethodBody body, Func<Instruction, bool> startsStatement)
    {
        Dictionary<VariableReference, int> uses = CountUses(body);
        foreach (Instruction test in body.Instructions)
        {
            if (!test.IsNullTest || startsStatement(test) || (test.Previous is { } value && value.IsLoadLocal() && startsStatement(value)))
            {
                continue;
            }

            if (ConstantsOf(test, body, uses) is { Count: > 0 } constants)
            {
                foreach (Instruction stored in constants)
                {
                    stored.Next.OpCode = OpCodes.Nop;
                    stored.Next.Operand = null;
                    Replace(stored, test);
                }
            }
            else if (JoinOf(test, uses) is { } join &&
                join.Previous is { } constant &&
                constant.IsConstant &&
                constant.Previous is { OpCode.Code: Code.Br } jump &&
                jump.Operand == join)
            {
                Replace(constant, test);
            }
        }
    }

    private static void Replace(Instruction constant, Instruction test)
    {
        bool isTrue = (int)constant.Operand != 0;
        bool jumps = isTrue == (test.OpCode.Code == Code.Brtrue);
        constant.OpCode = OpCodes.Br;
        constant.Operand = jumps ? test.Operand : test.Next;
    }

    // The constants that are all that a test can meet in its local, each stored right before control comes to the test.
    private static List<Instruction>? ConstantsOf(Instruction test, MethodBody body, Dictionary<VariableReference, int> uses)
    {
        if (test.Previous is not { } load || !load.IsLoadLocal() || uses[load.Local!] < 3 ||
            load.Local!.VariableType.MetadataType != Mono.Cecil.MetadataType.Boolean)
        {
            return null;
        }

        List<Instruction> constants = [];
        foreach (Instruction use in body.Instructions)
        {
            if (use.Operand != load.Local || use == load)
            {
                continue;
            }

            bool comesToTest = use.Next == load || (use.Next is { OpCode.Code: Code.Br } jump && jump.Operand == load);
            if (!use.IsStoreLocal() || !comesToTest || use.Previous is not { } constant || !constant.IsConstant)
            {
                return null;
            }

            constants.Add(constant);
        }

        return constants;
    }

    // Where the constant and the computed value come together: the store of the test's local, or the test itself.
    private static Instruction? JoinOf(Instruction test, Dictionary<VariableReference, int> uses)
    {
        if (test.Previous is { Previous: { } store } load &&
            load.IsLoadLocal() &&
            store.IsStoreLocal(load.Local) &&
            uses[load.Local!] == 2)
        {
            return store;
        }

        return test;
    }

    private static Dictionary<VariableReference, int> CountUses(MethodBody body)
    {
        Dictionary<VariableReference, int> uses = [];
        foreach (Instruction instruction in body.Instructions)
        {
            if (instruction.Operand is VariableReference variable)
            {
                uses[variable] = uses.GetValueOrDefault(variable) + 1;
            }
        }

        return uses;
    }
}
