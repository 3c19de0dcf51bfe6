using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>Tells whether code fills the field in which the compiler caches something.</summary>
internal static class CacheFill
{
    /// <summary>Whether the field is stored from an instruction on, before the next statement starts.</summary>
    public static bool IsFilled(MethodFlow flow, int start, FieldReference field)
    {
        for (int i = start; i < flow.Instructions.Length && !flow.StartsVisiblePoint(i); i++)
        {
            if (flow.Instructions[i] is { OpCode.Code: Code.Stfld or Code.Stsfld, Operand: FieldReference stored } && stored.FullName == field.FullName)
            {
                return true;
            }
        }

        return false;
    }
}
