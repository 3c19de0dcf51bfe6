using System.Collections.Immutable;
using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>The outcomes of the operands of <c>&amp;&amp;</c> and <c>||</c> where an <c>and</c> or <c>or</c> combines their values.</summary>
internal static class CombinationEdges
{
    /// <summary>The outcomes false and true of the left operand.</summary>
    public static ImmutableArray<ImmutableArray<Edge>> Left(MethodFlow flow, int combination)
    {
        ImmutableArray<Edge> decided = [new Edge(combination, Edge.LeftDecides, combination)];
        ImmutableArray<Edge> undecided = [new Edge(combination, Edge.RightIsFalse, combination), new Edge(combination, Edge.RightIsTrue, combination)];
        return flow.Instructions[combination].OpCode.Code == Code.And ? [decided, undecided] : [undecided, decided];
    }

    /// <summary>The outcomes false and true of the right operand, which count only when the left one did not decide.</summary>
    public static ImmutableArray<ImmutableArray<Edge>> Right(int combination) =>
        [[new Edge(combination, Edge.RightIsFalse, combination)], [new Edge(combination, Edge.RightIsTrue, combination)]];
}
