using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Which instructions take the field of an object, or the length of an array, that is not null for certain: the variable has been
/// used as an object before, on every way here, and got no other value since; or it got a new object.
/// </summary>
internal sealed class KnownObjects
{
    // A bit each; the variables of long methods beyond that are not looked at.
    private const int MostVariables = 64;

    private readonly MethodFlow _flow;
    private readonly Dictionary<object, int> _variables = [];
    private readonly ulong?[] _known;
    private readonly Stack<int> _pending = [];
    private readonly bool[] _isSafe;

    private KnownObjects(MethodFlow flow)
    {
        _flow = flow;
        _known = new ulong?[flow.Instructions.Length];
        _isSafe = new bool[flow.Instructions.Length];
    }

    /// <summary>Whether, of the method's instructions that can throw for null, this one does not.</summary>
    public bool IsSafe(int index) => _isSafe[index];

    public static KnownObjects Of(MethodFlow flow)
    {
        KnownObjects objects = new(flow);
        if (flow.Instructions.Any(instruction => UsedObject(instruction) is not null))
        {
            objects.FindVariables();
            objects.Pass();
        }

        return objects;
    }

    // Who has a variable's address can change it unseen.
    private void FindVariables()
    {
        HashSet<object> open = [.. _flow.Instructions.Where(instruction => instruction.OpCode.Code is Code.Ldloca or Code.Ldarga).Select(instruction => instruction.Operand)];
        foreach (object variable in _flow.Instructions.Where(instruction => instruction.OpCode.Code is Code.Ldloc or Code.Ldarg).Select(instruction => instruction.Operand))
        {
            if (_variables.Count < MostVariables && !open.Contains(variable))
            {
                _variables.TryAdd(variable, _variables.Count);
            }
        }
    }

    private void Pass()
    {
        for (int i = 0; i < _known.Length; i++)
        {
            if (i == 0 || _flow.IsHandlerStart(i))
            {
                Enter(i, 0);
            }
        }

        while (_pending.TryPop(out int index))
        {
            PassFrom(index);
        }
    }

    private void Enter(int index, ulong known)
    {
        ulong? together = (_known[index] ?? ulong.MaxValue) & known;
        if (together != _known[index])
        {
            _known[index] = together;
            _pending.Push(index);
        }
    }

    // Straight on as long as nobody else comes in; of what was on the stack before, nothing is known.
    private void PassFrom(int index)
    {
        List<StackValue> stack = [];
        ulong known = _known[index]!.Value;
        while (true)
        {
            known = Pass(index, stack, known);
            bool goesOn = false;
            foreach (Edge edge in _flow.EdgesFrom(index))
            {
                if (edge.Path == Edge.FallThrough && _flow.EntryCount(edge.To) == 1 && !_flow.IsHandlerStart(edge.To))
                {
                    goesOn = true;
                }
                else
                {
                    // A finally block, which comes between a leave and where it leads, may set any variable.
                    Enter(edge.To, _flow.Instructions[index].OpCode.Code == Code.Leave ? 0 : known);
                }
            }

            if (!goesOn)
            {
                return;
            }

            index++;
        }
    }

    private ulong Pass(int index, List<StackValue> stack, ulong known)
    {
        Instruction instruction = _flow.Instructions[index];
        StackValue used = UsedObject(instruction) is { } depth ? At(stack, depth) : default;
        StackValue top = At(stack, 0);
        _isSafe[index] = instruction.OpCode.Code is Code.Ldfld or Code.Ldflda or Code.Stfld or Code.Ldlen && (used.IsObject || (used.Variables & known) != 0);
        if (instruction.OpCode.Code is Code.Stloc or Code.Starg)
        {
            known = Store(instruction.Operand, top.IsObject || (top.Variables & known) != 0, stack, known);
        }

        int popped = Math.Min(instruction.Popped, stack.Count);
        stack.RemoveRange(stack.Count - popped, popped);
        for (int i = 0; i < instruction.Pushed; i++)
        {
            stack.Add(instruction.OpCode.Code == Code.Dup ? top : Pushed(instruction));
        }

        return known | used.Variables;
    }

    private ulong Store(object variable, bool isObject, List<StackValue> stack, ulong known)
    {
        if (!_variables.TryGetValue(variable, out int bit))
        {
            return known;
        }

        // What was loaded before is no longer what the variable holds.
        ulong mask = 1UL << bit;
        for (int i = 0; i < stack.Count; i++)
        {
            StackValue value = stack[i];
            stack[i] = new StackValue(value.Variables & ~mask, value.IsObject || (value.Variables & known & mask) != 0);
        }

        return isObject ? known | mask : known & ~mask;
    }

    private StackValue Pushed(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldloc or Code.Ldarg when _variables.TryGetValue(instruction.Operand, out int bit) =>
            new StackValue(1UL << bit, instruction.LoadedType is { IsValueType: true }),
        Code.Ldloca or Code.Ldarga or Code.Newobj or Code.Newarr or Code.Ldstr => new StackValue(0, true),
        _ => default,
    };

    private static StackValue At(List<StackValue> stack, int depth) => depth < stack.Count ? stack[^(depth + 1)] : default;

    // How deep on the stack the object is that an instruction throws for where it is null.
    private static int? UsedObject(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldfld or Code.Ldflda or Code.Ldlen => 0,
        Code.Stfld => 1,
        Code.Ldelem_I or Code.Ldelem_I1 or Code.Ldelem_I2 or Code.Ldelem_I4 or Code.Ldelem_I8 or Code.Ldelem_U1 or Code.Ldelem_U2 or Code.Ldelem_U4 => 1,
        Code.Ldelem_R4 or Code.Ldelem_R8 or Code.Ldelem_Ref or Code.Ldelem_Any or Code.Ldelema => 1,
        Code.Callvirt => ((MethodReference)instruction.Operand).Parameters.Count,
        _ => null,
    };

    /// <param name="Variables">The variable that it was loaded from, as a bit; none if it was not.</param>
    /// <param name="IsObject">Whether it is not null for certain.</param>
    private readonly record struct StackValue(ulong Variables, bool IsObject);
}
