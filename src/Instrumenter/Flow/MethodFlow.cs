using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// A method's code in one normal form (no short or macro instructions), with its sequence points and the edges between its
/// instructions. Instructions are known by their index.
/// </summary>
internal sealed class MethodFlow
{
    /// <summary>No such instruction.</summary>
    public const int None = -1;

    // A bound on the way back through hidden sequence points, which can form a cycle.
    private const int MostHiddenPoints = 100;

    private readonly SequencePoint?[] _symbolPoints;
    private readonly SequencePoint?[] _points;
    private readonly int[] _governing;
    private readonly bool[] _isHandlerStart;
    private readonly Edge[]?[] _edges;
    private readonly int[] _entries;
    private readonly int[] _firstJump;
    private readonly bool[] _isReachable;
    private Dictionary<Instruction, int>? _indexes;
    private ThreadedCode _threaded = new();

    private MethodFlow(MethodDefinition method, Dictionary<int, SequencePoint> pointsByOffset, Func<SequencePoint, bool> mayBeLate)
    {
        Method = method;
        Language = pointsByOffset.Values.FirstOrDefault(point => !point.IsHidden)?.Document.Language ?? DocumentLanguage.Other;
        Instructions = [.. method.Body.Instructions];
        _edges = new Edge[Instructions.Length][];
        _symbolPoints = new SequencePoint?[Instructions.Length];
        _points = new SequencePoint?[Instructions.Length];
        for (int i = 0; i < Instructions.Length; i++)
        {
            _symbolPoints[i] = pointsByOffset.GetValueOrDefault(Instructions[i].Offset);
            _points[i] = IsStateMachine && Instructions[i].StartsAwaiterTest ? null : _symbolPoints[i];
        }

        _isHandlerStart = FindHandlerStarts();
        _isReachable = FindReachable();
        if (Language == DocumentLanguage.FSharp)
        {
            MergePoints.Clear(this, _points);
        }

        _governing = GoverningPoints.Of(this, LatePoints.Move(this, _points, mayBeLate));
        _entries = new int[Instructions.Length];
        _firstJump = new int[Instructions.Length];
        ReadEntries();
    }

    public MethodDefinition Method { get; }

    public Instruction[] Instructions { get; }

    /// <summary>The language that it was written in, as its PDB says.</summary>
    public DocumentLanguage Language { get; }

    /// <summary>Whether the method is the body of an async method or an iterator.</summary>
    public bool IsStateMachine => Method.DebugInformation.StateMachineKickOffMethod is not null;

    /// <summary>Brings a method's body to the normal form and reads it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="mayBeLate">Whether the code of a sequence point may start before it, as that of an arm that awaits does.</param>
    /// <param name="isTested">
    /// Whether the statement of a sequence point jumps on a value, in its own code or in the hidden code behind; null where it cannot be told.
    /// </param>
    public static MethodFlow Of(MethodDefinition method, Func<SequencePoint, bool> mayBeLate, Func<SequencePoint, bool, bool?> isTested)
    {
        Dictionary<int, SequencePoint> points = [];
        foreach (SequencePoint point in method.DebugInformation.SequencePoints)
        {
            points[point.Offset] = point;
        }

        method.Body.SimplifyMacros();
        ThreadedCode threaded = new();
        bool StartsStatement(Instruction instruction) => points.GetValueOrDefault(instruction.Offset) is { IsHidden: false };
        ConditionThreading.Apply(method.Body, StartsStatement, threaded);
        if (DroppedJumps.Restore(method.Body, points, isTested, threaded) is { } switches)
        {
            // Only now there is a test of what operands before it have decided.
            ConditionThreading.Apply(method.Body, instruction => StartsStatement(instruction) || switches.Contains(instruction), threaded);
        }

        MethodFlow flow = new(method, points, mayBeLate) { _threaded = threaded };
        flow.ClearUnreachable();
        return flow;
    }

    public int IndexOf(Instruction instruction) => (_indexes ??= ReadIndexes())[instruction];

    /// <summary>The sequence point of the PDB, visible or hidden, at an instruction.</summary>
    public SequencePoint? SymbolPointAt(int index) => _symbolPoints[index];

    /// <summary>
    /// The sequence point, visible or hidden, whose code starts at an instruction. That is not always where the PDB has it.
    /// </summary>
    public SequencePoint? PointAt(int index) => _points[index];

    public bool StartsVisiblePoint(int index) => _points[index] is { IsHidden: false };

    /// <summary>
    /// The nearest instruction at or before this one, in the same handler, that starts a sequence point, visible or hidden.
    /// </summary>
    public int GoverningPoint(int index) => _governing[index];

    /// <summary>
    /// The start of the visible sequence point from which control comes to an instruction: the nearest one before it, or
    /// where nothing falls through, before a jump to it.
    /// </summary>
    public int GoverningVisiblePoint(int index)
    {
        int point = _governing[index];
        for (int steps = 0; point > 0 && !StartsVisiblePoint(point) && steps < MostHiddenPoints; steps++)
        {
            int source = ComesFrom(point);
            point = source == None ? None : _governing[source];
        }

        return point >= 0 && StartsVisiblePoint(point) ? point : None;
    }

    /// <summary>The instruction from which control comes to another one but the first: the one before, or where that does not fall through, the first that jumps to it.</summary>
    public int ComesFrom(int index) => FallsThrough(index - 1) && _isReachable[index - 1] ? index - 1 : _firstJump[index];

    /// <summary>Whether control comes here by an exception: the start of a handler or of a filter.</summary>
    public bool IsHandlerStart(int index) => _isHandlerStart[index];

    /// <summary>How many edges lead here, the fall-through of the instruction before included.</summary>
    public int EntryCount(int index) => _entries[index];

    /// <summary>Whether an instruction has several successors, and control can come to it.</summary>
    public bool IsDecision(int index) => _isReachable[index] && Instructions[index].OpCode.FlowControl == FlowControl.Cond_Branch;

    /// <summary>Whether a decision's jump leads where control goes on anyway: the compiler had dropped it.</summary>
    public bool IsDropped(int decision) => Instructions[decision].Operand == Instructions[decision].Next;

    /// <summary>
    /// Whether both ways of a decision lead to the same place before another statement starts. The compiler drops such a jump only
    /// where no other one is in between: <c>brtrue END ; br END</c> stays.
    /// </summary>
    public bool IsSilent(int decision) =>
        Instructions[decision].Operand is Instruction target && SkipJumps(IndexOf(target), onlyHidden: true) == SkipJumps(decision + 1, onlyHidden: true);

    /// <summary>Whether control can come to an instruction.</summary>
    public bool IsReachable(int index) => _isReachable[index];

    /// <summary>Whether control can go on to the next instruction.</summary>
    public bool FallsThrough(int index) =>
        Instructions[index].OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw);

    /// <summary>The boolean that the compiler has at an instruction in order to test it where control is led to from there, or null.</summary>
    public bool? ThreadedConstant(int index) => _threaded.Constants.TryGetValue(Instructions[index], out bool value) ? value : null;

    /// <summary>Where the values of a condition meet that a test knows the value of, and from where control is led on; null for another test.</summary>
    public int? ThreadedTarget(int test) => _threaded.Targets.TryGetValue(Instructions[test], out Instruction? target) ? IndexOf(target) : null;

    /// <summary>Where an instruction can jump to, in the order of its operand.</summary>
    public int[] JumpTargets(int index) => Instructions[index].Operand switch
    {
        Instruction target => [IndexOf(target)],
        Instruction[] targets => Array.ConvertAll(targets, IndexOf),
        _ => [],
    };

    /// <summary>The first instruction at or after this one that is no plain jump; with <c>onlyHidden</c>, no plain jump of the compiler's own.</summary>
    public int SkipJumps(int index, bool onlyHidden = false)
    {
        for (int steps = 0; Instructions[index].OpCode.Code == Code.Br && !(onlyHidden && StartsVisiblePoint(index)) && steps < Instructions.Length; steps++)
        {
            index = IndexOf((Instruction)Instructions[index].Operand);
        }

        return index;
    }

    /// <summary>The edges out of an instruction: the fall-through first, then the jumps. Nobody changes them.</summary>
    public Edge[] EdgesFrom(int index) => _edges[index] ??= ReadEdges(index);

    /// <summary>Whether an edge of a <c>brtrue</c> or <c>brfalse</c> is taken when the value is null or false.</summary>
    public bool IsNullEdge(Edge edge) => (Instructions[edge.From].OpCode.Code == Code.Brfalse) == (edge.Path != Edge.FallThrough);

    private Edge[] ReadEdges(int index)
    {
        int[] targets = JumpTargets(index);
        int first = FallsThrough(index) && index + 1 < Instructions.Length ? 1 : 0;
        Edge[] edges = new Edge[first + targets.Length];
        if (first != 0)
        {
            edges[0] = new Edge(index, Edge.FallThrough, index + 1);
        }

        for (int path = 0; path < targets.Length; path++)
        {
            edges[first + path] = new Edge(index, path, targets[path]);
        }

        return edges;
    }

    private Dictionary<Instruction, int> ReadIndexes()
    {
        Dictionary<Instruction, int> indexes = new(Instructions.Length);
        for (int i = 0; i < Instructions.Length; i++)
        {
            indexes.Add(Instructions[i], i);
        }

        return indexes;
    }

    private bool[] FindHandlerStarts()
    {
        bool[] starts = new bool[Instructions.Length];
        foreach (ExceptionHandler handler in Method.Body.ExceptionHandlers)
        {
            starts[IndexOf(handler.HandlerStart)] = true;
            if (handler.FilterStart is { } filter)
            {
                starts[IndexOf(filter)] = true;
            }
        }

        return starts;
    }

    // What threading has cut off would confuse Mono.Cecil's count of the stack's depth, which goes through all code in order.
    private void ClearUnreachable()
    {
        for (int i = 0; i < Instructions.Length; i++)
        {
            if (!_isReachable[i] && FallsThrough(i))
            {
                Instructions[i].OpCode = OpCodes.Nop;
                Instructions[i].Operand = null;
                _edges[i] = null;
            }
        }
    }

    private bool[] FindReachable()
    {
        bool[] reachable = new bool[Instructions.Length];
        Stack<int> pending = new(Enumerable.Range(0, Instructions.Length).Where(i => i == 0 || _isHandlerStart[i]));
        while (pending.TryPop(out int index))
        {
            for (bool goesOn = true; goesOn && index < reachable.Length && !reachable[index]; index++)
            {
                reachable[index] = true;
                goesOn = FallsThrough(index);
                foreach (int target in JumpTargets(index))
                {
                    pending.Push(target);
                }
            }
        }

        return reachable;
    }

    private void ReadEntries()
    {
        Array.Fill(_firstJump, None);

        // The caller's.
        _entries[0] = 1;
        for (int i = 0; i < Instructions.Length; i++)
        {
            if (!_isReachable[i])
            {
                continue;
            }

            if (FallsThrough(i) && i + 1 < Instructions.Length)
            {
                _entries[i + 1]++;
            }

            foreach (int target in JumpTargets(i))
            {
                _entries[target]++;
                if (_firstJump[target] == None)
                {
                    _firstJump[target] = i;
                }
            }
        }
    }
}
