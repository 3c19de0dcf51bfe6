using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Recognises addresses that are passed so that something is stored there.</summary>
internal static class OutArguments
{
    extension(Instruction address)
    {
        /// <summary>
        /// Whether the address that an instruction leaves on the stack is that of an <c>out</c> argument, as far as the module itself tells:
        /// <c>ldloca V ; ... call Deconstruct</c>.
        /// </summary>
        public bool IsOutArgument
        {
            get
            {
                int depth = 1;
                for (Instruction? current = address.Next; current is { OpCode.FlowControl: FlowControl.Next or FlowControl.Call }; current = current.Next)
                {
                    if (current.Popped >= depth)
                    {
                        return IsOut(current, current.Popped - depth);
                    }

                    depth += current.Pushed - current.Popped;
                }

                return false;
            }
        }
    }

    private static bool IsOut(Instruction call, int position)
    {
        if (call.Operand is not MethodReference reference || reference.GetElementMethod() is not MethodDefinition method)
        {
            return false;
        }

        int parameter = position - (method.HasThis && call.OpCode.Code != Code.Newobj ? 1 : 0);
        return parameter >= 0 && method.Parameters[parameter].IsOut;
    }
}
