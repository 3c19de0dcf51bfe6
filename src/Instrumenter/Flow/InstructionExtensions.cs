using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Families of instructions in the normal form.</summary>
internal static class InstructionExtensions
{
    extension(Instruction instruction)
    {
        /// <summary>Whether the compiler did not write it: it keeps a value where control is led past a test. It has no offset.</summary>
        public bool IsAdded => instruction.Offset < 0;

        /// <summary>Whether it loads this or any local.</summary>
        public bool IsLoadLocal(VariableReference? variable = null) =>
            instruction.OpCode.Code == Code.Ldloc && (variable is null || instruction.Operand == variable);

        public bool IsStoreLocal(VariableReference? variable = null) =>
            instruction.OpCode.Code == Code.Stloc && (variable is null || instruction.Operand == variable);

        /// <summary>The local that is loaded, stored or addressed.</summary>
        public VariableReference? Local => instruction.Operand as VariableReference;

        /// <summary>The name of the field that is loaded, or null.</summary>
        public FieldReference? LoadedField =>
            instruction.OpCode.Code is Code.Ldfld or Code.Ldsfld ? (FieldReference)instruction.Operand : null;

        public bool IsStoreTo(FieldReference field) =>
            instruction.OpCode.Code == Code.Stfld && ((FieldReference)instruction.Operand).Name == field.Name;

        /// <summary>Whether it stores to the local, or to the field of an object, that another instruction loads.</summary>
        public bool IsStoreOf(Instruction load) => load.LoadedField is { } field
            ? instruction.IsStoreTo(field)
            : load.Local is { } local && instruction.IsStoreLocal(local);

        public bool IsCallTo(string methodName) =>
            instruction.OpCode.Code is Code.Call or Code.Callvirt && ((MethodReference)instruction.Operand).Name == methodName;

        /// <summary>
        /// Whether an awaiter is asked next whether it has completed: <c>ldloca A ; call get_IsCompleted</c>. An await hides that, but does
        /// not end its statement: what comes after the test belongs to it again.
        /// </summary>
        public bool StartsAwaiterTest => instruction is { Next: { } next, Local: not null } && next.IsCallTo("get_IsCompleted");

        /// <summary>
        /// Whether it throws because no arm of a switch expression matches. The call never comes back, but IL does not say so.
        /// </summary>
        public bool ThrowsForNoMatch =>
            instruction.Operand is MethodReference method &&
            method.DeclaringType.Name switch
            {
                "SwitchExpressionException" => method.DeclaringType.FullName == "System.Runtime.CompilerServices.SwitchExpressionException",
                "<PrivateImplementationDetails>" => method.DeclaringType.FullName == "<PrivateImplementationDetails>" && method.Name.StartsWith("Throw", StringComparison.Ordinal),
                _ => false,
            };

        /// <summary>Whether it leaves the outcome of a comparison on the stack.</summary>
        public bool IsComparison => instruction.OpCode.Code is Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un ||
            (instruction.OpCode.Code == Code.Call && ((MethodReference)instruction.Operand).Name is
                "op_Equality" or "op_Inequality" or "op_LessThan" or "op_LessThanOrEqual" or "op_GreaterThan" or "op_GreaterThanOrEqual");

        public bool IsConstant => instruction.OpCode.Code is Code.Ldc_I4;

        /// <summary>Whether it loads an element of an array.</summary>
        public bool IsElementLoad => instruction.OpCode.Code switch
        {
            Code.Ldelem_I or Code.Ldelem_I1 or Code.Ldelem_I2 or Code.Ldelem_I4 or Code.Ldelem_I8 => true,
            Code.Ldelem_U1 or Code.Ldelem_U2 or Code.Ldelem_U4 or Code.Ldelem_R4 or Code.Ldelem_R8 => true,
            Code.Ldelem_Ref or Code.Ldelem_Any => true,
            _ => false,
        };

        public bool IsNullTest => instruction.OpCode.Code is Code.Brtrue or Code.Brfalse;

        /// <summary>
        /// Whether it can raise an exception. What ECMA-335 partition III lists no exception for cannot; whatever is not
        /// known to be safe can.
        /// </summary>
        public bool CanThrow => instruction.OpCode.Code switch
        {
            Code.Nop or Code.Dup or Code.Pop or Code.Ldnull => false,
            Code.Ldarg or Code.Ldarga or Code.Starg or Code.Ldloc or Code.Ldloca or Code.Stloc => false,
            Code.Ldc_I4 or Code.Ldc_I8 or Code.Ldc_R4 or Code.Ldc_R8 or Code.Ldstr or Code.Ldtoken or Code.Sizeof => false,
            Code.Add or Code.Sub or Code.Mul or Code.Neg or Code.Not or Code.And or Code.Or or Code.Xor => false,
            Code.Shl or Code.Shr or Code.Shr_Un or Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un => false,
            Code.Conv_I or Code.Conv_I1 or Code.Conv_I2 or Code.Conv_I4 or Code.Conv_I8 => false,
            Code.Conv_U or Code.Conv_U1 or Code.Conv_U2 or Code.Conv_U4 or Code.Conv_U8 => false,
            Code.Conv_R4 or Code.Conv_R8 or Code.Conv_R_Un => false,
            Code.Br or Code.Brtrue or Code.Brfalse or Code.Beq or Code.Bne_Un or Code.Switch => false,
            Code.Bge or Code.Bge_Un or Code.Bgt or Code.Bgt_Un or Code.Ble or Code.Ble_Un or Code.Blt or Code.Blt_Un => false,
            Code.Volatile or Code.Unaligned or Code.Constrained or Code.Readonly or Code.Tail => false,
            Code.Ret or Code.Leave or Code.Endfinally or Code.Endfilter => false,
            _ => true,
        };
    }
}
