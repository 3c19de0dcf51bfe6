using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Recognises tests that operators and strings are lowered to, where nobody wrote a condition. Each could be that of a condition,
/// too; only the source can tell.
/// </summary>
/// <remarks>
/// <c>a + b</c> of nullable numbers: <c>stloc T ; ldloca T ; call get_HasValue ; brtrue</c>, with a local that has no name<br/>
/// <c>$"{s}"</c>: <c>ldloc s ; dup ; brtrue J ; pop ; ldstr "" ; J:</c><br/>
/// <c>"a" + o</c>: <c>ldloc o ; brtrue F ; ldnull ; br J ; F: ldloc o ; callvirt ToString ; J:</c><br/>
/// <c>a &amp;&amp; await b</c>: <c>a ; stloc T ; ldloc T ; brfalse J ; ... b ; stloc T ; J:</c>, where a is a pattern that has tests of its own<br/>
/// <c>$"..."</c> with a handler: <c>newobj Handler::.ctor(.., out bool) ; ldloc ENABLED ; brfalse</c>, <c>call AppendFormatted ; brfalse</c>
/// </remarks>
internal sealed class OperatorTests(MethodFlow flow, CodeNames names)
{
    public bool IsTest(int test)
    {
        if (test < 2 || !flow.Instructions[test].IsNullTest)
        {
            return false;
        }

        Instruction tested = flow.Instructions[test - 1];
        return IsOfNullable(tested, test - 2) || IsOfString(test, tested) || IsOfText(test) || IsOfHandler(tested) || flow.IsOfSpilled(test) || flow.IsOfStoredPattern(test);
    }

    /// <summary>Whether it takes a reference for another one where that is null, which nothing but <c>??</c> and <c>?.</c> does: <c>dup ; brtrue J ; pop ; ... ; J:</c>.</summary>
    public bool IsNullOfCopy(int test) =>
        test > 0 && flow.Instructions[test].OpCode.Code == Code.Brtrue && flow.Instructions[test - 1].OpCode.Code == Code.Dup && flow.Instructions[test + 1].OpCode.Code == Code.Pop;

    /// <summary>
    /// Whether it asks for the value of a nullable, and not for that of an operator, which makes another nullable of none:
    /// <c>call get_HasValue ; brtrue ; ldloca T ; initobj</c>.
    /// </summary>
    public bool AsksForValue(int test) =>
        test > 0 && flow.Instructions[test].IsNullTest && flow.Instructions[test - 1].IsCallTo("get_HasValue") &&
        !flow.EdgesFrom(test).Any(edge => IsNullOfOperator(test, flow.SkipJumps(edge.To)));

    /// <summary>The name of the variable whose value a call of <c>GetValueOrDefault</c> asks for, or null when it has none.</summary>
    public string? NameOfNullable(int call) =>
        flow.AddressOf(call) is { } address && names.Of(flow.Instructions[address]) is { } name && !name.StartsWith('<') ? name : null;

    /// <summary>
    /// Whether a call of <c>GetValueOrDefault</c> only gets what is known to be there: its operand is a variable of the compiler's that is
    /// asked for <c>HasValue</c>, too, before another value is stored in it.
    /// </summary>
    public bool IsLifted(int call)
    {
        if (flow.AddressOf(call) is not { } address || NameOfNullable(call) is not null || VariableOf(address) is not { } variable)
        {
            return false;
        }

        int first = address;
        while (first > 0 && !IsStoreTo(first, variable))
        {
            first--;
        }

        for (int i = first + 1; i < flow.Instructions.Length && !IsStoreTo(i, variable); i++)
        {
            if (flow.Instructions[i].IsCallTo("get_HasValue") && variable.Equals(VariableOf(i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // In n is > 0 and < 9 ? 1 : (int?)null the comparisons lead there, too.
    private bool IsNullOfOperator(int test, int place) =>
        flow.Instructions[place].Next is { OpCode.Code: Code.Initobj } &&
        !Enumerable.Range(test, Math.Max(place - test, 0)).Any(i => flow.IsDecision(i) && !flow.Instructions[i].IsNullTest && flow.EdgesFrom(i).Any(edge => flow.SkipJumps(edge.To) == place));

    // A local, or in a state machine the name of a field.
    private object? VariableOf(int index) => flow.Instructions[index].OpCode.Code switch
    {
        Code.Ldloca => flow.Instructions[index].Local,
        Code.Ldflda => ((FieldReference)flow.Instructions[index].Operand).Name,
        _ => null,
    };

    private bool IsStoreTo(int index, object variable) => flow.Instructions[index].OpCode.Code switch
    {
        Code.Stloc => flow.Instructions[index].Local == variable,
        Code.Stfld => ((FieldReference)flow.Instructions[index].Operand).Name.Equals(variable),
        _ => false,
    };

    private bool IsOfNullable(Instruction tested, int receiver) =>
        (tested.IsCallTo("get_HasValue") || tested.IsCallTo("GetValueOrDefault")) &&
        (names.Of(flow.Instructions[receiver]) is not { } name || name.StartsWith('<'));

    private bool IsOfString(int test, Instruction tested) =>
        tested.OpCode.Code == Code.Dup &&
        flow.Instructions[test + 1].OpCode.Code == Code.Pop &&
        flow.Instructions[test + 2] is { OpCode.Code: Code.Ldnull } or { OpCode.Code: Code.Ldstr, Operand: "" };

    private bool IsOfText(int test) => flow.LeavesNull(test) && flow.EdgesFrom(test).Any(edge => MakesText(flow.SkipJumps(edge.To)));

    private bool MakesText(int index) => index + 1 < flow.Instructions.Length &&
        flow.Instructions[flow.Instructions[index].OpCode.Code is Code.Ldarg or Code.Ldloc ? index + 1 : index] is { OpCode.Code: Code.Callvirt } call && call.IsCallTo("ToString");

    private bool IsOfHandler(Instruction tested) =>
        tested.IsCallTo("AppendFormatted") || tested.IsCallTo("AppendLiteral") ||
        (tested.IsLoadLocal() && names.Of(tested) is null && flow.Instructions.Any(instruction => IsHandler(instruction, tested.Local!)));

    // The handler's constructor gets the address of the local as its last argument.
    private static bool IsHandler(Instruction instruction, VariableReference local) =>
        instruction.OpCode.Code is Code.Newobj or Code.Call && instruction.Previous is { OpCode.Code: Code.Ldloca } address && address.Operand == local;
}
