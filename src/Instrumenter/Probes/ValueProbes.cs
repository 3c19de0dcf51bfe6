using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>Writes the probes of outcomes that only the values on the stack tell. The stack is the same afterwards.</summary>
internal sealed class ValueProbes(MethodFlow flow, MethodPlan plan, List<Instruction> code, Action<int> writeProbe)
{
    private readonly ILookup<int, Edge> _edges = plan.OnEdge.Keys.Where(edge => edge.IsValue).ToLookup(edge => edge.From);
    private VariableDefinition? _left;
    private VariableDefinition? _right;

    /// <summary>Writes the probes in front of an instruction.</summary>
    public void WriteBefore(int index)
    {
        if (_edges[index].Any(edge => edge.Path is Edge.LeftDecides or Edge.RightIsFalse or Edge.RightIsTrue))
        {
            WriteCombination(index);
        }
    }

    /// <summary>Writes the probes after an instruction.</summary>
    public void WriteAfter(int index)
    {
        foreach (int path in _edges.Contains(index) ? _edges[index].Select(edge => edge.Path).Order().ToList() : [])
        {
            switch (path)
            {
                case Edge.ValueIsTrue:
                    Write(OpCodes.Dup); // value, value
                    WriteTest(index, Edge.ValueIsFalse, Edge.ValueIsTrue, Instruction.Create(OpCodes.Nop));
                    break;
                case Edge.AddressOfValue:
                    WriteHasValue(index);
                    break;
            }
        }
    }

    private void WriteHasValue(int index)
    {
        MethodReference call = (MethodReference)flow.Instructions[_edges[index].First(edge => edge.Path == Edge.AddressOfValue).To].Operand;
        MethodReference hasValue = new("get_HasValue", flow.Method.Module.TypeSystem.Boolean, call.DeclaringType) { HasThis = true };
        Write(OpCodes.Dup);                                // address, address
        code.Add(Instruction.Create(OpCodes.Call, hasValue)); // address, bool
        WriteTest(index, Edge.AddressOfNull, Edge.AddressOfValue, Instruction.Create(OpCodes.Nop));
    }

    // left, right   becomes   left, right, with the right one looked at only when the left one does not decide.
    private void WriteCombination(int index)
    {
        _left ??= NewLocal();
        _right ??= NewLocal();
        Instruction end = Instruction.Create(OpCodes.Ldloc, _left);
        Instruction undecided = Instruction.Create(OpCodes.Ldloc, _right);
        code.Add(Instruction.Create(OpCodes.Stloc, _right)); // left
        code.Add(Instruction.Create(OpCodes.Stloc, _left));  //
        code.Add(Instruction.Create(OpCodes.Ldloc, _left));  // left
        code.Add(Instruction.Create(flow.Instructions[index].OpCode.Code == Code.And ? OpCodes.Brtrue : OpCodes.Brfalse, undecided));
        WriteProbe(index, Edge.LeftDecides);
        code.Add(Instruction.Create(OpCodes.Br, end));
        code.Add(undecided);                                 // right
        WriteTest(index, Edge.RightIsFalse, Edge.RightIsTrue, end);
        code.Add(Instruction.Create(OpCodes.Ldloc, _right)); // left, right
    }

    // value ; brtrue T ; (probe of false) ; br N ; T: (probe of true) ; N:
    private void WriteTest(int index, int whenFalse, int whenTrue, Instruction next)
    {
        Instruction isTrue = Instruction.Create(OpCodes.Nop);
        code.Add(Instruction.Create(OpCodes.Brtrue, isTrue)); //
        WriteProbe(index, whenFalse);
        code.Add(Instruction.Create(OpCodes.Br, next));
        code.Add(isTrue);
        WriteProbe(index, whenTrue);
        code.Add(next);
    }

    private void WriteProbe(int index, int path)
    {
        foreach (Edge edge in _edges[index].Where(edge => edge.Path == path))
        {
            writeProbe(plan.OnEdge[edge]);
        }
    }

    private void Write(OpCode opCode) => code.Add(Instruction.Create(opCode));

    private VariableDefinition NewLocal()
    {
        VariableDefinition local = new(flow.Method.Module.TypeSystem.Int32);
        flow.Method.Body.Variables.Add(local);
        return local;
    }
}
