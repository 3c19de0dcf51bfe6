using CoverTool.Data;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions;

/// <summary>
/// Finds <c>foreach</c> over an array of several dimensions, which is one loop in the source and one a dimension in the code, each
/// with a sequence point of its own at the same <c>in</c>.
/// </summary>
/// <remarks><c>(in) j++ ; ldloc J ; ldloc LAST_J ; ble BODY ; (in) i++ ; ldloc I ; ldloc LAST_I ; ble START_J</c></remarks>
internal sealed class MatrixLoops
{
    /// <summary>The instructions that start the points of such loops.</summary>
    public HashSet<int> Points { get; } = [];

    /// <summary>
    /// The decision of each loop: it is repeated when the innermost loop in the code is, and left when the outermost one is.
    /// </summary>
    public List<Decision> Decisions { get; } = [];

    public static MatrixLoops Find(MethodFlow flow, SourceDocuments documents)
    {
        var points = Enumerable.Range(0, flow.Instructions.Length)
            .Where(index => flow.StartsVisiblePoint(index) && flow.IsReachable(index) && IsLoop(flow.PointAt(index)!, documents))
            .GroupBy(index => (flow.PointAt(index)!.StartLine, flow.PointAt(index)!.StartColumn));
        MatrixLoops found = new();
        foreach (int[] loop in points.Select(loop => loop.ToArray()).Where(loop => loop.Length > 1))
        {
            if (DecisionOf(flow, loop) is { } decision)
            {
                found.Points.UnionWith(loop);
                found.Decisions.Add(decision);
            }
        }

        return found;
    }

    private static Decision? DecisionOf(MethodFlow flow, int[] loop)
    {
        if (TestAfter(flow, loop[0]) is not { } inner || TestAfter(flow, loop[^1]) is not { } outer)
        {
            return null;
        }

        SequencePoint point = flow.PointAt(loop[0])!;
        return new Decision(MethodFlow.None, BranchKind.Condition, [[flow.EdgesFrom(outer).First()], [flow.EdgesFrom(inner).Last()]])
        {
            Header = new DecisionHeader(point.Document, point.StartLine, point.StartColumn, point.EndLine, point.EndColumn),
        };
    }

    private static bool IsLoop(SequencePoint point, SourceDocuments documents) =>
        point.StartLine == point.EndLine && point.EndColumn == point.StartColumn + 2 &&
        documents.Find(point.Document)?.HasWordAt(point.StartLine, point.StartColumn, "in") == true;

    private static int? TestAfter(MethodFlow flow, int point)
    {
        for (int i = point; i < flow.Instructions.Length && flow.GoverningPoint(i) == point; i++)
        {
            if (flow.IsDecision(i))
            {
                return i;
            }
        }

        return null;
    }
}
