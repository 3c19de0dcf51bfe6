using System.Collections.Immutable;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Where the values on the stack come from: the instructions that leave them there, as edges that look at the value; or, where
/// <c>dup ; brtrue</c> has tested the value already, the edge of that test.
/// </summary>
internal sealed class StackSources
{
    private readonly MethodFlow _flow;
    private readonly ImmutableArray<ImmutableArray<Edge>>?[] _stacks;
    private readonly Stack<int> _pending = [];

    private StackSources(MethodFlow flow)
    {
        _flow = flow;
        _stacks = new ImmutableArray<ImmutableArray<Edge>>?[flow.Instructions.Length];
    }

    /// <summary>Looks at all of a method's code.</summary>
    public static StackSources Of(MethodFlow flow)
    {
        StackSources sources = new(flow);
        for (int i = 0; i < flow.Instructions.Length; i++)
        {
            if (i == 0 || flow.IsHandlerStart(i))
            {
                // The exception. In a finally block there is none, and nothing that would take it.
                sources.Enter(i, i == 0 ? [] : [[]]);
            }
        }

        while (sources._pending.TryPop(out int index))
        {
            sources.Pass(index);
        }

        return sources;
    }

    /// <summary>The sources of a value that an instruction takes, the last one being number 0; none when they are not known.</summary>
    public ImmutableArray<Edge> TakenBy(int index, int fromTop) =>
        _stacks[index] is { } stack && fromTop < stack.Length ? stack[stack.Length - 1 - fromTop] : [];

    /// <summary>How many values are on the stack before an instruction, or null when control does not come to it.</summary>
    public int? DepthAt(int index) => _stacks[index]?.Length;

    private void Pass(int index)
    {
        Instruction instruction = _flow.Instructions[index];
        ImmutableArray<ImmutableArray<Edge>> before = _stacks[index]!.Value;
        ImmutableArray<ImmutableArray<Edge>> after = instruction.OpCode.Code is Code.Leave ? [] : before.RemoveRange(Math.Max(before.Length - instruction.Popped, 0), Math.Min(instruction.Popped, before.Length));
        for (int pushed = 0; pushed < instruction.Pushed; pushed++)
        {
            after = after.Add(instruction.OpCode.Code == Code.Dup && before.Length > 0 ? before[^1] : [new Edge(index, Edge.ValueIsTrue, index)]);
        }

        bool isTestOfCopy = instruction.IsNullTest && index > 0 && _flow.Instructions[index - 1].OpCode.Code == Code.Dup && after.Length > 0;

        // Behind what throws the stack is that of another way.
        foreach (Edge edge in instruction.ThrowsForNoMatch ? [] : _flow.EdgesFrom(index))
        {
            Enter(edge.To, isTestOfCopy ? after.SetItem(after.Length - 1, [edge]) : after);
        }
    }

    private void Enter(int index, ImmutableArray<ImmutableArray<Edge>> stack)
    {
        if (_stacks[index] is not { } known)
        {
            _stacks[index] = stack;
            _pending.Push(index);
            return;
        }

        ImmutableArray<ImmutableArray<Edge>> merged = [.. known.Zip(stack, (left, right) => right.All(left.Contains) ? left : [.. left.Union(right)])];
        if (!merged.SequenceEqual(known))
        {
            _stacks[index] = merged;
            _pending.Push(index);
        }
    }
}
