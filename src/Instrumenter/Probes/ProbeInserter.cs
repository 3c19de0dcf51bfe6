using CoverTool.Instrumenter.Decisions.Switches;
using CoverTool.Instrumenter.Flow;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Writes a method's planned probes into its body.</summary>
internal sealed class ProbeInserter
{
    private readonly MethodFlow _flow;
    private readonly MethodPlan _plan;
    private readonly CollectorLink _link;
    private readonly VariableDefinition _counters;
    private readonly Instruction _loadCounters;
    private readonly List<Instruction> _code;
    private readonly List<Instruction> _offsets = [];

    // The first instruction of the probe in front of an instruction: whoever jumped to the one now jumps to the other.
    private readonly Dictionary<Instruction, Instruction> _entries = [];

    private ProbeInserter(MethodFlow flow, MethodPlan plan, CollectorLink link)
    {
        _flow = flow;
        _plan = plan;
        _code = new List<Instruction>(2 * flow.Instructions.Length);
        _link = link;
        _counters = new VariableDefinition(link.PointerType);
        _loadCounters = Instruction.Create(OpCodes.Ldloc, _counters);
    }

    /// <summary>Writes them, with their counters numbered from 0.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="plan">Its probes.</param>
    /// <param name="link">What the code finds the counters by.</param>
    public static ProbedCode Insert(MethodFlow flow, MethodPlan plan, CollectorLink link)
    {
        ProbeInserter inserter = new(flow, plan, link);
        inserter.Write();
        return new ProbedCode(flow.Method.Body, plan.CounterCount, [.. inserter._offsets]);
    }

    private void Write()
    {
        MethodBody body = _flow.Method.Body;
        ValueProbes values = new(_flow, _plan, _code, WriteProbe);
        WritePrologue();
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            int first = _code.Count;
            WriteProbeAt(i);
            values.WriteBefore(i);
            if (_code.Count != first)
            {
                _entries.Add(_flow.Instructions[i], _code[first]);
            }

            _code.Add(_flow.Instructions[i]);
            WriteEdgeProbes(i);
            values.WriteAfter(i);
        }

        Retarget(body);
        body.Variables.Add(_counters);
        body.Instructions.Clear();
        body.Instructions.Capacity = _code.Count;
        foreach (Instruction instruction in _code)
        {
            body.Instructions.Add(instruction);
        }

        MoveSequencePoints(_flow.Method.DebugInformation);
    }

    // No dup and no value on the stack where ways meet, here and in the probes: the just-in-time compiler makes a variable of each.
    private void WritePrologue()
    {
        Instruction attached = Instruction.Create(OpCodes.Nop);
        _code.Add(Instruction.Create(OpCodes.Ldsfld, _link.Counters)); // counters
        _code.Add(Instruction.Create(OpCodes.Stloc, _counters));       //
        _code.Add(Instruction.Create(OpCodes.Ldloc, _counters));       // counters
        _code.Add(Instruction.Create(OpCodes.Brtrue, attached));       //
        _code.Add(Instruction.Create(OpCodes.Call, _link.Attach));     // counters
        _code.Add(Instruction.Create(OpCodes.Stloc, _counters));       //
        _code.Add(attached);
    }

    private void WriteProbeAt(int index)
    {
        if (_plan.AtInstruction.TryGetValue(index, out int counter))
        {
            WriteProbe(counter);
        }
    }

    private void WriteEdgeProbes(int index)
    {
        if (!_flow.IsDecision(index))
        {
            WriteProbeOn(new Edge(index, Edge.FallThrough, index + 1));
            return;
        }

        List<Edge> jumps = [];
        bool hasFallThrough = false;
        foreach (Edge edge in _flow.EdgesFrom(index))
        {
            if (!_plan.OnEdge.ContainsKey(edge) && !_plan.OnRange.ContainsKey(edge))
            {
                continue;
            }

            if (edge.Path == Edge.FallThrough)
            {
                hasFallThrough = true;
                WriteProbeOn(edge);
            }
            else
            {
                jumps.Add(edge);
            }
        }

        if (jumps.Count != 0)
        {
            WriteTrampolines(index, jumps, hasFallThrough);
        }
    }

    // D: brtrue T   becomes   D: brtrue P ; (probe of the fall-through) ; br N ; P: probe ; br T ; N:
    // The probe stays inside the protected region of its decision, and a stack that is not empty stays as it is.
    private void WriteTrampolines(int index, List<Edge> jumps, bool hasFallThrough)
    {
        Instruction decision = _flow.Instructions[index];
        Instruction next = _flow.Instructions[index + 1];
        if (!hasFallThrough && jumps is [Edge only] && Inverse(decision.OpCode.Code) is { } inverse)
        {
            // D: brfalse N ; probe ; br T ; N:   saves the jump on the other side.
            Instruction target = (Instruction)decision.Operand;
            WriteProbeOn(only);
            _code.Add(Instruction.Create(OpCodes.Br, target));
            decision.OpCode = inverse;
            decision.Operand = next;
            return;
        }

        _code.Add(Instruction.Create(OpCodes.Br, next));
        foreach (Edge edge in jumps)
        {
            int first = _code.Count;
            WriteProbeOn(edge);
            _code.Add(Instruction.Create(OpCodes.Br, _flow.Instructions[edge.To]));
            if (decision.Operand is Instruction[] targets)
            {
                targets[edge.Path] = _code[first];
            }
            else
            {
                decision.Operand = _code[first];
            }
        }
    }

    // Only where the inverse is exact for numbers that do not compare, too.
    private static OpCode? Inverse(Code code) => code switch
    {
        Code.Brtrue => OpCodes.Brfalse,
        Code.Brfalse => OpCodes.Brtrue,
        Code.Beq => OpCodes.Bne_Un,
        Code.Bne_Un => OpCodes.Beq,
        _ => null,
    };

    private void WriteProbeOn(Edge edge)
    {
        if (_plan.OnEdge.TryGetValue(edge, out int counter))
        {
            WriteProbe(counter);
        }

        if (_plan.OnRange.TryGetValue(edge, out (RangeTest Range, int FirstCounter) numbers))
        {
            WriteRangeProbe(numbers.Range, numbers.FirstCounter);
        }
    }

    private void WriteProbe(int counter)
    {
        Instruction offset = OffsetOf(counter);
        _code.Add(Instruction.Create(OpCodes.Ldloc, _counters)); // counters
        _code.Add(offset);                                       // counters, offset
        _code.Add(_link.Probe.Add);                              // address
        _code.Add(_loadCounters);                                // address, counters
        _code.Add(offset);                                       // address, counters, offset
        _code.Add(_link.Probe.Add);                              // address, address
        WriteIncrement();
    }

    private void WriteRangeProbe(RangeTest range, int firstCounter)
    {
        _code.Add(Instruction.Create(OpCodes.Ldloc, _counters)); // counters
        foreach (Instruction instruction in range.Offset)
        {
            _code.Add(Copy(instruction));
        }

        _code.Add(Instruction.Create(OpCodes.Conv_U));               // counters, number
        _code.Add(Instruction.Create(OpCodes.Ldc_I4, sizeof(long))); // counters, number, 8
        _code.Add(Instruction.Create(OpCodes.Mul));                  // counters, bytes
        _code.Add(_link.Probe.Add);                                  // address of the number, for the first counter
        _code.Add(OffsetOf(firstCounter));                           // address of the number, offset
        _code.Add(_link.Probe.Add);                                  // address
        _code.Add(Instruction.Create(OpCodes.Dup));                  // address, address
        WriteIncrement();
    }

    private Instruction OffsetOf(int counter)
    {
        Instruction offset = Instruction.Create(OpCodes.Ldc_I4, counter);
        _offsets.Add(offset);
        return offset;
    }

    // address, address   becomes   nothing
    private void WriteIncrement()
    {
        _code.Add(_link.Probe.LoadHits);  // address, hits
        _code.Add(_link.Probe.One);       // address, hits, 1
        _code.Add(_link.Probe.Widen);     // address, hits, 1
        _code.Add(_link.Probe.Add);       // address, hits + 1
        _code.Add(_link.Probe.StoreHits); //
    }

    private static Instruction Copy(Instruction instruction)
    {
        Instruction copy = Instruction.Create(OpCodes.Nop);
        copy.OpCode = instruction.OpCode;
        copy.Operand = instruction.Operand;
        return copy;
    }

    private void Retarget(MethodBody body)
    {
        foreach (Instruction instruction in _code)
        {
            if (instruction.Operand is Instruction target)
            {
                instruction.Operand = EntryOf(target);
            }
            else if (instruction.Operand is Instruction[] targets)
            {
                for (int i = 0; i < targets.Length; i++)
                {
                    targets[i] = EntryOf(targets[i]);
                }
            }
        }

        // Every boundary moves in front of the probe, so that a probe is in the region of its instruction.
        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            handler.TryStart = EntryOf(handler.TryStart);
            handler.TryEnd = handler.TryEnd is null ? null : EntryOf(handler.TryEnd);
            handler.FilterStart = handler.FilterStart is null ? null : EntryOf(handler.FilterStart);
            handler.HandlerStart = EntryOf(handler.HandlerStart);
            handler.HandlerEnd = handler.HandlerEnd is null ? null : EntryOf(handler.HandlerEnd);
        }
    }

    // A statement starts with its probe, also for a debugger. The prologue belongs to nobody's line.
    private void MoveSequencePoints(MethodDebugInformation symbols)
    {
        List<SequencePoint> moved = [];
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            if (_flow.SymbolPointAt(i) is { } point)
            {
                moved.Add(new SequencePoint(EntryOf(_flow.Instructions[i]), point.Document)
                {
                    StartLine = point.StartLine,
                    StartColumn = point.StartColumn,
                    EndLine = point.EndLine,
                    EndColumn = point.EndColumn,
                });
            }
        }

        symbols.SequencePoints.Clear();
        foreach (SequencePoint point in moved)
        {
            symbols.SequencePoints.Add(point);
        }
    }

    private Instruction EntryOf(Instruction instruction) => _entries.GetValueOrDefault(instruction, instruction);
}
