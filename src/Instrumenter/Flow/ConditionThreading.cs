using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Gives Debug code for <c>if (a &amp;&amp; b)</c> the shape of Release code, in which every operand leads straight to what
/// happens next. Otherwise the last test would also count the times that an earlier operand had decided.
/// </summary>
/// <remarks>
/// The compiler stores the value of a condition in a local of its own so that a debugger can stop there:
/// <c>a ; brfalse F ; b ; br J ; F: ldc.i4.0 ; J: stloc V ; (hidden) ldloc V ; brfalse ELSE</c>, or tests it right away in an expression:
/// <c>J: brfalse ELSE</c>. The constant at F becomes <c>br ELSE</c>: V is not loaded anywhere else.
/// </remarks>
internal static class ConditionThreading
{
    /// <summary>Rewrites a body in the normal form. Instructions are replaced in place, so jumps to them stay right.</summary>
    public static void Apply(MethodBody body)
    {
        Dictionary<VariableReference, int> uses = CountUses(body);
        foreach (Instruction test in body.Instructions)
        {
            if (test.IsNullTest &&
                JoinOf(test, uses) is { } join &&
                join.Previous is { } constant &&
                constant.IsConstant &&
                constant.Previous is { OpCode.Code: Code.Br } jump &&
                jump.Operand == join)
            {
                bool isTrue = (int)constant.Operand != 0;
                bool jumps = isTrue == (test.OpCode.Code == Code.Brtrue);
                constant.OpCode = OpCodes.Br;
                constant.Operand = jumps ? test.Operand : test.Next;
            }
        }
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
