using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// A method's code in pieces that are entered at their first instruction only, and whose instructions are all reached as often as
/// the first one: nothing but the last one throws, jumps or ends.
/// </summary>
internal sealed class Segments
{
    private readonly MethodFlow _flow;
    private readonly ThrowingCode _throwing;
    private readonly int[] _segmentOf;
    private readonly List<Segment> _all = [];

    private Segments(MethodFlow flow, HarmlessMembers members)
    {
        _flow = flow;
        _throwing = new ThrowingCode(flow, members);
        _segmentOf = new int[flow.Instructions.Length];
        Array.Fill(_segmentOf, MethodFlow.None);
    }

    /// <summary>In the order of the code; only code that control can come to.</summary>
    public IReadOnlyList<Segment> All => _all;

    public static Segments Of(MethodFlow flow, HarmlessMembers members)
    {
        Segments segments = new(flow, members);
        for (int i = 0; i < flow.Instructions.Length;)
        {
            i = flow.IsReachable(i) ? segments.Add(i) : i + 1;
        }

        return segments;
    }

    /// <summary>The number of the segment that an instruction is in, or <see cref="MethodFlow.None"/> when control does not come to it.</summary>
    public int NumberAt(int index) => _segmentOf[index];

    /// <summary>Whether an instruction is the first one of a segment.</summary>
    public bool IsStart(int index) => _segmentOf[index] != MethodFlow.None && _all[_segmentOf[index]].Start == index;

    private int Add(int start)
    {
        int end = start;
        while (GoesOn(end) && _flow.EntryCount(end + 1) == 1 && !_flow.IsHandlerStart(end + 1))
        {
            end++;
        }

        Array.Fill(_segmentOf, _all.Count, start, end + 1 - start);
        _all.Add(new Segment(start, end, LosesControl: _throwing.CanThrow(end) || _flow.Instructions[end].OpCode.Code == Code.Leave));
        return end + 1;
    }

    // A finally block, which may throw, comes between a leave and where it leads.
    private bool GoesOn(int index) =>
        index + 1 < _flow.Instructions.Length && _flow.FallsThrough(index) && !_flow.IsDecision(index) && !_throwing.CanThrow(index);
}
