using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>What instructions do to the stack, after ECMA-335 partition III.</summary>
internal static class StackEffect
{
    extension(Instruction instruction)
    {
        /// <summary>How many values there are more on the stack after an instruction that is not the end of a method.</summary>
        public int StackChange => instruction.Pushed - instruction.Popped;

        /// <summary>Whether it leaves a boolean on the stack, or a value of a type parameter that may be one.</summary>
        public bool LeavesBoolean => instruction.Pushed == 1 && instruction.OpCode.Code switch
        {
            Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un or Code.And or Code.Or or Code.Xor or Code.Ldind_U1 or Code.Ldelem_U1 => true,
            _ => instruction.ResultType is { MetadataType: MetadataType.Boolean or MetadataType.Var or MetadataType.MVar },
        };

        /// <summary>Whether it leaves a reference to an object, or none, on the stack.</summary>
        public bool LeavesReference => instruction.Pushed == 1 && instruction.ResultType is { IsValueType: false, IsByReference: false, IsPointer: false, IsGenericParameter: false };

        /// <summary>Whether it leaves a boolean, a character, an integer of at most 64 bits or an enum of the module on the stack.</summary>
        public bool LeavesNumber => instruction.Pushed == 1 && instruction.ResultType is { MetadataType: >= MetadataType.Boolean and <= MetadataType.UInt64 } or TypeDefinition { IsEnum: true };

        /// <summary>The type of the variable or field that is loaded, or null.</summary>
        public TypeReference? LoadedType => instruction.OpCode.Code is Code.Ldloc or Code.Ldarg or Code.Ldfld or Code.Ldsfld ? instruction.ResultType : null;

        // Null when its type is none of the program's.
        private TypeReference? ResultType => instruction.OpCode.Code switch
        {
            Code.Ldloc => ((VariableReference)instruction.Operand).VariableType,
            Code.Ldarg => ((ParameterReference)instruction.Operand).ParameterType,
            Code.Ldfld or Code.Ldsfld => TypeIn((FieldReference)instruction.Operand, ((FieldReference)instruction.Operand).FieldType),
            Code.Call or Code.Callvirt => TypeIn((MethodReference)instruction.Operand, ((MethodReference)instruction.Operand).ReturnType),
            Code.Calli => ((IMethodSignature)instruction.Operand).ReturnType,
            Code.Newobj when ((MethodReference)instruction.Operand).DeclaringType is TypeDefinition or GenericInstanceType => ((MethodReference)instruction.Operand).DeclaringType,
            Code.Unbox_Any or Code.Ldelem_Any or Code.Ldobj or Code.Castclass => (TypeReference)instruction.Operand,
            _ => null,
        };

        /// <summary>How many values it puts on the stack.</summary>
        public int Pushed => instruction.OpCode.StackBehaviourPush switch
        {
            StackBehaviour.Push0 => 0,
            StackBehaviour.Push1_push1 => 2,
            StackBehaviour.Varpush => ((IMethodSignature)instruction.Operand).ReturnType.MetadataType == MetadataType.Void ? 0 : 1,
            _ => 1,
        };

        /// <summary>How many values it takes from the stack.</summary>
        public int Popped => instruction.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8 or
                StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
            StackBehaviour.Varpop => PoppedByCall(instruction),
            _ => 2,
        };
    }

    extension(MethodFlow flow)
    {
        /// <summary>
        /// Index of the instruction that puts the object or its address on the stack of which a call is made, or null when that
        /// is not in the code right before.
        /// </summary>
        public int? AddressOf(int call)
        {
            int index = call - 1;
            for (int arguments = ((MethodReference)flow.Instructions[call].Operand).Parameters.Count; arguments > 0 && index > 0; index--)
            {
                if (flow.EntryCount(index + 1) != 1 || !flow.FallsThrough(index))
                {
                    return null;
                }

                arguments -= flow.Instructions[index].StackChange;
            }

            return index < 0 ? null : index;
        }
    }

    // What a type parameter of the member's type, or of the member, stands for: bool is what TaskAwaiter<bool>.GetResult returns.
    private static TypeReference TypeIn(MemberReference member, TypeReference type) => type is not GenericParameter parameter ? type
        : (parameter.Type == GenericParameterType.Method ? member as IGenericInstance : member.DeclaringType as IGenericInstance)?.GenericArguments[parameter.Position] ?? type;

    private static int PoppedByCall(Instruction instruction)
    {
        if (instruction.Operand is not IMethodSignature method)
        {
            return 0;
        }

        bool hasInstance = method.HasThis && !method.ExplicitThis && instruction.OpCode.Code != Code.Newobj;
        return method.Parameters.Count + (hasInstance ? 1 : 0) + (instruction.OpCode.Code == Code.Calli ? 1 : 0);
    }
}
