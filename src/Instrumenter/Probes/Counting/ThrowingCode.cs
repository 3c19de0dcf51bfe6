using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>Which instructions of a method can throw.</summary>
/// <param name="flow">The method.</param>
/// <param name="members">The members that it can use without an exception.</param>
/// <param name="hasObject">Whether to take it that the method is not called without an object.</param>
internal sealed class ThrowingCode(MethodFlow flow, HarmlessMembers members, bool hasObject = false)
{
    private readonly KnownObjects _objects = KnownObjects.Of(flow, members, hasObject);

    /// <summary>Whether an instruction can throw.</summary>
    public bool CanThrow(int index) =>
        flow.Instructions[index].CanThrow && !_objects.IsSafe(index) && !members.NeverThrows(flow.Instructions[index], flow.Method) && !DividesByConstant(index);

    // By zero it is a division that throws, and by -1 one of the least number.
    private bool DividesByConstant(int index) =>
        flow.Instructions[index].OpCode.Code is Code.Div or Code.Div_Un or Code.Rem or Code.Rem_Un && flow.EntryCount(index) == 1
        && flow.Instructions[index - 1] is { OpCode.Code: Code.Ldc_I4, Operand: not (0 or -1) };
}
