using CoverTool.Instrumenter.Decisions;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>The sequence points of a method that are lines of code to a programmer.</summary>
internal static class VisiblePoints
{
    /// <summary>The instructions that start them, in the order of the code, each with its document's number.</summary>
    public static List<(int Index, int Document)> Find(MethodFlow flow, SourceDocuments documents, MatrixLoops loops)
    {
        List<(int Index, int Document)> statements = [];
        List<(int Index, int Document)> braces = [];
        for (int i = 0; i < flow.Instructions.Length; i++)
        {
            if (flow.StartsVisiblePoint(i) && IsPassed(flow, i) && !loops.Points.Contains(i) && documents.Find(flow.PointAt(i)!.Document) is { } document)
            {
                (document.IsDelimiter(flow.PointAt(i)!) ? braces : statements).Add((i, document.Index));
            }
        }

        // A method with an empty body was called or not all the same: its closing brace, which Debug and Release code both
        // have, stands for it.
        return statements.Count != 0 || braces.Count == 0 ? statements : [braces[^1]];
    }

    // Nothing can be put between a tail call and the return after it, which it never comes back to. And where only a debugger
    // stops, before and after a switch expression, nobody comes.
    private static bool IsPassed(MethodFlow flow, int index) =>
        index < 2 || (flow.Instructions[index - 2].OpCode.Code != Code.Tail && !IsStopOfDebugger(flow, index));

    private static bool IsStopOfDebugger(MethodFlow flow, int index) =>
        !flow.IsReachable(index) &&
        flow.Instructions[index].OpCode.Code == Code.Nop &&
        flow.Instructions[index - 1].OpCode.Code == Code.Br &&
        flow.Instructions[index - 1].Operand == flow.Instructions[index].Next;
}
