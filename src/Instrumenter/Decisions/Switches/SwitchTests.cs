using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells what is known once an edge of a switch's test is taken.</summary>
internal sealed class SwitchTests(MethodFlow flow, SwitchPaths paths)
{
    /// <summary>Index of the constant that a test compares with, or none: <c>value ; ldc.i4 ; (nop) ; beq</c>.</summary>
    public int ConstantOf(int test)
    {
        int index = flow.Instructions[test - 1].OpCode.Code == Code.Nop ? test - 2 : test - 1;
        return !flow.Instructions[test].IsNullTest && NumberAt(index) is not null ? index : MethodFlow.None;
    }

    public long? NumberAt(int index) => index < 0 ? null : flow.Instructions[index] switch
    {
        { OpCode.Code: Code.Ldc_I4, Operand: int number } => number,
        { OpCode.Code: Code.Ldc_I8, Operand: long number } => number,
        { OpCode.Code: Code.Conv_I8 or Code.Conv_U8 } => NumberAt(index - 1),
        _ => null,
    };

    /// <summary>What a jump compares for. An operator and its negation are the same test.</summary>
    public static string KindOf(Code code) => Operator(code).Operator;

    /// <summary>The same of an operator in the source.</summary>
    public static string KindOf(string comparison) => comparison switch
    {
        ">=" => "<",
        ">" => "<=",
        _ => comparison,
    };

    /// <summary>Whether a test whose jump was dropped asked for a range: <c>value ; ldc.i4 first ; sub ; ldc.i4 bound</c>.</summary>
    public bool IsRange(int test) => ConstantOf(test) is > 1 and var constant && Shifted(constant - 1).Value != constant - 1;

    /// <summary>What is known then, when it is known what was before.</summary>
    public SwitchState After(Edge edge, SwitchState before)
    {
        Instruction test = flow.Instructions[edge.From];
        bool isJump = edge.Path != Edge.FallThrough;
        return test.OpCode.Code switch
        {
            Code.Brtrue or Code.Brfalse => AfterValue(paths.TakenBy(edge.From), (test.OpCode.Code == Code.Brtrue) == isJump, before),
            Code.Switch => AfterTable(edge, before),
            var code => AfterComparison(edge, Operator(code), isJump, before),
        };
    }

    // A value that is zero, null or false, or is not.
    private SwitchState AfterValue(int value, bool isTrue, SwitchState before)
    {
        int source = paths.Source(value);
        Instruction computed = flow.Instructions[source];
        if (computed.OpCode.Code == Code.Isinst)
        {
            return Answer(before, paths.Of(source), CodeNames.SimpleName((TypeReference)computed.Operand), isTrue);
        }

        if (computed.IsCallTo("op_Equality") && flow.Instructions[source - 1] is { OpCode.Code: Code.Ldstr, Operand: string text })
        {
            return Answer(before, paths.Of(source - 2), "\"" + text, isTrue);
        }

        if (paths.Of(source) is not { } path)
        {
            return before;
        }

        bool isReference = computed.LeavesReference || computed.IsCallTo("get_HasValue");
        ValueFacts facts = before[path];
        NumberSet zero = NumberSet.Range(0, 0);
        NumberSet all = paths.IsBoolean(source, path) ? NumberSet.Range(0, 1) : NumberSet.All;
        return before.With(path, isReference
            ? facts with { IsThere = isTrue }
            : facts with { Numbers = facts.Numbers.And(isTrue ? all.Without(zero) : zero) });
    }

    private static SwitchState Answer(SwitchState before, string? path, string key, bool isTrue) =>
        path is null ? before : before.With(path, before[path].With(key, isTrue));

    // value ; (ldc.i4 first ; sub) ; switch
    private SwitchState AfterTable(Edge edge, SwitchState before)
    {
        (int value, long first) = Shifted(edge.From - 1);
        int count = ((Instruction[])flow.Instructions[edge.From].Operand).Length;
        return edge.Path == Edge.FallThrough
            ? Narrow(before, value, numbers => numbers.Without(NumberSet.Range(first, first + count - 1)))
            : Narrow(before, value, numbers => numbers.And(NumberSet.Range(first + edge.Path, first + edge.Path)));
    }

    private (int Value, long First) Shifted(int index) =>
        flow.Instructions[index].OpCode.Code == Code.Sub && NumberAt(index - 1) is { } first ? (index - 2, first) : (index, 0);

    private SwitchState AfterComparison(Edge edge, (string Operator, bool IsNegated, bool IsUnsigned) comparison, bool isJump, SwitchState before)
    {
        int constant = ConstantOf(edge.From);
        if (constant == MethodFlow.None)
        {
            return before;
        }

        while (flow.Instructions[constant].OpCode.Code is Code.Conv_I8 or Code.Conv_U8)
        {
            constant--;
        }

        long number = NumberAt(constant)!.Value;
        int taken = paths.TakenBy(constant);
        (int value, long first) = Shifted(taken);
        bool isRange = value != taken || (comparison.IsUnsigned && number >= 0);
        NumberSet fits = edge.Offset is { } offset ? NumberSet.Range(first + offset, first + offset)
            : isRange ? NumberSet.Range(first, first + number - (comparison.Operator == "<" ? 1 : 0))
            : NumberSet.Of(comparison.Operator, number);
        return Narrow(before, value, numbers => isJump != comparison.IsNegated ? numbers.And(fits) : numbers.Without(fits));
    }

    private SwitchState Narrow(SwitchState before, int value, Func<NumberSet, NumberSet> narrow) =>
        paths.Of(value) is { } path ? before.With(path, before[path] with { Numbers = narrow(before[path].Numbers) }) : before;

    // Whether the jump is taken when it is not so.
    private static (string Operator, bool IsNegated, bool IsUnsigned) Operator(Code code) => code switch
    {
        Code.Beq => ("==", false, false),
        Code.Bne_Un => ("==", true, false),
        Code.Blt => ("<", false, false),
        Code.Blt_Un => ("<", false, true),
        Code.Bge => ("<", true, false),
        Code.Bge_Un => ("<", true, true),
        Code.Ble => ("<=", false, false),
        Code.Ble_Un => ("<=", false, true),
        Code.Bgt => ("<=", true, false),
        _ => ("<=", true, true),
    };
}
