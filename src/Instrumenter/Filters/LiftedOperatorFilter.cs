using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The test in an operator or conversion of nullable values whether all operands have a value.</summary>
/// <remarks>
/// <c>a + b</c> of <c>int?</c>: <c>ldloca A ; call get_HasValue ; ldloca B ; call get_HasValue ; and ; brtrue COMPUTE ; ldloca N ; initobj Nullable ;
/// ldloc N ; br DONE ; COMPUTE: ldloca A ; call GetValueOrDefault ; ldloca B ; call GetValueOrDefault ; add ; newobj Nullable ; DONE:</c>. A and B
/// are copies that the compiler made (in a state machine they may be fields), which a test of the programmer's does not need; and what is computed is an operator, where
/// <c>a?.Member</c> calls or loads something.
/// </remarks>
internal sealed class LiftedOperatorFilter(MethodFlow flow) : IBranchFilter
{
    // Two operands of which one is a constant or computed elsewhere.
    private const int LongestComputation = 12;

    private readonly CompilerLocals _locals = new(flow);

    public bool IsCompilerMade(int decision) =>
        decision >= 2 &&
        flow.Instructions[decision].OpCode.Code == Code.Brtrue &&
        AsksForValue(decision) &&
        decision + 2 < flow.Instructions.Length &&
        flow.Instructions[decision + 1].OpCode.Code == Code.Ldloca &&
        flow.Instructions[decision + 2] is { OpCode.Code: Code.Initobj, Operand: TypeReference made } && made.GetElementType().FullName == "System.Nullable`1" &&
        ComputesOperator(flow.JumpTargets(decision).First());

    private bool AsksForValue(int decision)
    {
        int last = flow.Instructions[decision - 1].OpCode.Code == Code.And ? decision - 2 : decision - 1;
        int before = last >= 3 && flow.Instructions[last - 1].OpCode.Code == Code.Ldflda ? last - 3 : last - 2;
        return last >= 2 && IsNullableCall(flow.Instructions[last], "get_HasValue") && IsCopy(flow.Instructions[last - 1]) &&
            (last == decision - 1 || IsNullableCall(flow.Instructions[before], "get_HasValue"));
    }

    private bool ComputesOperator(int start)
    {
        bool getsValue = false;
        for (int i = start; i < flow.Instructions.Length && i < start + LongestComputation; i++)
        {
            Instruction instruction = flow.Instructions[i];
            getsValue |= IsNullableCall(instruction, "GetValueOrDefault");
            if (instruction.OpCode.Code == Code.Newobj)
            {
                return getsValue && ((MethodReference)instruction.Operand).DeclaringType.GetElementType().FullName == "System.Nullable`1";
            }

            if (!IsPartOfOperator(instruction))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPartOfOperator(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldloca or Code.Ldflda => IsCopy(instruction),
        Code.Call => IsNullableCall(instruction, "GetValueOrDefault") || IsOperator((MethodReference)instruction.Operand),
        Code.Ldloc or Code.Ldarg => true,
        _ => instruction.OpCode.StackBehaviourPush is not (StackBehaviour.Push0 or StackBehaviour.Pushref) &&
            instruction.OpCode.StackBehaviourPop is StackBehaviour.Pop0 or StackBehaviour.Pop1 or StackBehaviour.Pop1_pop1,
    };

    private bool IsCopy(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldloca => _locals.IsUsedBy(instruction),
        Code.Ldflda => flow.IsStateMachine && SynthesizedNames.IsOperand(((FieldReference)instruction.Operand).Name),
        _ => false,
    };

    private static bool IsOperator(MethodReference method) => !method.HasThis && method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsNullableCall(Instruction instruction, string name) =>
        instruction.IsCallTo(name) && ((MethodReference)instruction.Operand).DeclaringType.GetElementType().FullName == "System.Nullable`1";
}
