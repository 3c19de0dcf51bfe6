using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The three tests of <c>a &amp; b</c> and <c>a | b</c> of <c>bool?</c>, which has three values.</summary>
/// <remarks>
/// <c>a &amp; b</c>: <c>ldloca A ; call GetValueOrDefault ; brtrue B ; ldloca B ; call GetValueOrDefault ; brtrue A ; ldloca A ; call get_HasValue ;
/// brfalse B ; A: ldloc A ; br DONE ; B: ldloc B ; DONE:</c>. A and B are copies that the compiler made.
/// </remarks>
internal sealed class LiftedLogicFilter(MethodFlow flow) : IBranchFilter
{
    private const int TestLength = 3;

    private readonly CompilerLocals _locals = new(flow);

    public bool IsCompilerMade(int decision)
    {
        if (!flow.Instructions[decision].IsNullTest)
        {
            return false;
        }

        for (int test = 0; test < 3; test++)
        {
            if (StartsAt(decision - 2 - (test * TestLength)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsAt(int start) =>
        start >= 0 &&
        start + (3 * TestLength) < flow.Instructions.Length &&
        IsTest(start, "GetValueOrDefault", Code.Brtrue) &&
        IsTest(start + TestLength, "GetValueOrDefault", Code.Brtrue) &&
        IsTest(start + (2 * TestLength), "get_HasValue", Code.Brfalse) &&
        flow.Instructions[start].Local == flow.Instructions[start + (2 * TestLength)].Local;

    private bool IsTest(int start, string asked, Code jump) =>
        flow.Instructions[start].OpCode.Code == Code.Ldloca &&
        _locals.IsUsedBy(flow.Instructions[start]) &&
        flow.Instructions[start + 1].IsCallTo(asked) &&
        ((MethodReference)flow.Instructions[start + 1].Operand).DeclaringType.FullName == "System.Nullable`1<System.Boolean>" &&
        flow.Instructions[start + 2].OpCode.Code == jump;
}
