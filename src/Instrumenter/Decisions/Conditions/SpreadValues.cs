using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Finds the values of operands that take several statements: of a switch expression, whose arms store it for where they meet, and of
/// an <c>await</c>.
/// </summary>
/// <remarks><c>(arm) a ; stloc V ; br J ; (arm) b ; stloc V ; J: (hidden) ldloc V</c>; in a state machine <c>call GetResult</c></remarks>
internal sealed class SpreadValues(MethodFlow flow)
{
    private const int MostStops = 10;

    /// <summary>Index of the instruction that leaves the outcome on the stack, or null when there is none, or several may be.</summary>
    /// <param name="condition">What the source says.</param>
    /// <param name="start">Index of the instruction from which on it may be.</param>
    /// <param name="end">Index of the instruction before which it is.</param>
    public int? Find(SourceCondition condition, int start, int end)
    {
        int[] found = [.. Enumerable.Range(start, Math.Max(end - start, 0)).Where(index => flow.IsReachable(index) && (condition.IsAwaited ? IsAwaited(index) : IsOfArms(condition.Arms, index)))];
        return found is [var only] ? only : null;
    }

    private bool IsAwaited(int index) => flow.Instructions[index].IsCallTo("GetResult") && flow.Instructions[index].LeavesBoolean;

    // Operands before it that were stored may be loaded first.
    private bool IsOfArms(ImmutableArray<(int Line, int Column)> arms, int load)
    {
        int join = flow.GoverningPoint(load);
        return join >= 0 && flow.PointAt(join) is { IsHidden: true } && flow.Instructions[load].LeavesBoolean &&
            Enumerable.Range(join, load - join).All(index => flow.FallsThrough(index) && !flow.IsDecision(index) && flow.Instructions[index].Operand != flow.Instructions[load].Operand) &&
            Enumerable.Range(1, flow.Instructions.Length - 2).Any(store => flow.Instructions[store].IsStoreOf(flow.Instructions[load]) && GoesTo(store, join) && IsIn(arms, flow.GoverningVisiblePoint(store)));
    }

    // Debug code has places in between where only a debugger stops.
    private bool GoesTo(int store, int join)
    {
        int index = store + 1;
        for (int steps = 0; index != join && steps < MostStops && flow.Instructions[index].OpCode.Code is Code.Br or Code.Nop; steps++)
        {
            index = flow.Instructions[index].OpCode.Code == Code.Br ? flow.JumpTargets(index).First() : index + 1;
        }

        return index == join;
    }

    private bool IsIn(ImmutableArray<(int Line, int Column)> arms, int point) =>
        point != MethodFlow.None && arms.Contains((flow.PointAt(point)!.StartLine, flow.PointAt(point)!.StartColumn));
}
