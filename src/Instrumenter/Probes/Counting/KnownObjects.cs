using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Which instructions use an object, an array or a place in memory that is not null for certain, and have nothing else to throw for:
/// the variable has been used as an object before, on every way here, and got no other value since; or it got a new object; or it is the
/// <c>this</c> of a method that nobody can call without one.
/// </summary>
internal sealed class KnownObjects
{
    // A bit each; the variables of long methods beyond that are not looked at.
    private const int MostVariables = 64;

    private readonly MethodFlow _flow;
    private readonly bool _hasObject;
    private readonly HarmlessMembers _members;
    private readonly Dictionary<object, int> _variables = [];
    private readonly ulong?[] _known;
    private readonly Stack<int> _pending = [];
    private readonly bool[] _isSafe;

    private KnownObjects(MethodFlow flow, HarmlessMembers members, bool hasObject)
    {
        _flow = flow;
        _hasObject = hasObject;
        _members = members;
        _known = new ulong?[flow.Instructions.Length];
        _isSafe = new bool[flow.Instructions.Length];
    }

    // Most methods have none, and never ask.
    private ArrayLoops Loops => field ??= ArrayLoops.Of(_flow);

    /// <summary>Whether, of the method's instructions that can throw for null, this one does not.</summary>
    public bool IsSafe(int index) => _isSafe[index];

    /// <summary>Looks at a method.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="members">The members that it can use without an exception.</param>
    /// <param name="hasObject">Whether to take it that the method is not called without an object.</param>
    public static KnownObjects Of(MethodFlow flow, HarmlessMembers members, bool hasObject)
    {
        // A virtual method is found through its object, and a constructor gets a new one. Others may be called without, by a delegate.
        bool isFound = flow.Method is { DeclaringType.IsValueType: false, HasThis: true } and ({ IsVirtual: true } or { IsConstructor: true });
        KnownObjects objects = new(flow, members, hasObject || isFound);
        if (flow.Instructions.Any(instruction => objects.UsedObject(instruction) is not null))
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
                Enter(i, i == 0 ? KnownAtStart() : 0);
            }
        }

        while (_pending.TryPop(out int index))
        {
            PassFrom(index);
        }
    }

    private ulong KnownAtStart() =>
        _hasObject && _flow.Method.HasThis && _variables.TryGetValue(_flow.Method.Body.ThisParameter, out int bit) ? 1UL << bit : 0;

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
        bool isObject = IsKnown(used, known);
        _isSafe[index] = isObject && ThrowsForNullOnly(index);
        if (instruction.OpCode.Code is Code.Stloc or Code.Starg)
        {
            known = Store(instruction.Operand, IsKnown(top, known), stack, known);
        }

        StackValue pushed = instruction.OpCode.Code switch
        {
            Code.Dup => top,
            Code.Ldflda => new StackValue(0, isObject || used.IsReference, false),
            _ => Pushed(instruction),
        };
        int popped = Math.Min(instruction.Popped, stack.Count);
        stack.RemoveRange(stack.Count - popped, popped);
        stack.AddRange(Enumerable.Repeat(pushed, instruction.Pushed));

        // The address of a field of nothing is a number, where it is not an object that has the field.
        return instruction.OpCode.Code == Code.Ldflda && !used.IsReference ? known : known | used.Variables;
    }

    private static bool IsKnown(StackValue value, ulong known) => value.IsObject || (value.Variables & known) != 0;

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
            stack[i] = value with { Variables = value.Variables & ~mask, IsObject = value.IsObject || (value.Variables & known & mask) != 0 };
        }

        return isObject ? known | mask : known & ~mask;
    }

    private StackValue Pushed(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldloc or Code.Ldarg when _variables.TryGetValue(instruction.Operand, out int bit) =>
            new StackValue(1UL << bit, instruction.LoadedType is { IsValueType: true, IsPrimitive: false }, instruction.LoadedType is { IsValueType: false } and not (PointerType or ByReferenceType)),
        Code.Ldloca or Code.Ldarga or Code.Ldsflda or Code.Ldelema or Code.Newobj or Code.Newarr or Code.Ldstr => new StackValue(0, true, true),
        _ => default,
    };

    private static StackValue At(List<StackValue> stack, int depth) => depth < stack.Count ? stack[^(depth + 1)] : default;

    private bool ThrowsForNullOnly(int index) => _flow.Instructions[index].OpCode.Code switch
    {
        Code.Ldfld or Code.Ldflda or Code.Stfld or Code.Ldlen or Code.Initobj or Code.Ldobj or Code.Stobj => true,
        Code.Call => true,
        Code.Callvirt => _members.IsHarmless((MethodReference)_flow.Instructions[index].Operand) || Loops.IsInRange(index),
        var code => IsByReference(code) || Loops.IsInRange(index),
    };

    // How deep on the stack the object is that an instruction throws for where it is null.
    private int? UsedObject(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldfld or Code.Ldflda or Code.Ldlen or Code.Initobj or Code.Ldobj => 0,
        Code.Stfld or Code.Stobj or Code.Ldelema => 1,
        Code.Callvirt => ((MethodReference)instruction.Operand).Parameters.Count,
        Code.Call when instruction.Operand is MethodReference method && _members.IsHarmless(method) => method.Parameters.Count,
        var code when IsByReference(code) => instruction.Pushed == 0 ? 1 : 0,
        _ => instruction.IsElementLoad ? 1 : null,
    };

    private static bool IsByReference(Code code) => code switch
    {
        Code.Ldind_I or Code.Ldind_I1 or Code.Ldind_I2 or Code.Ldind_I4 or Code.Ldind_I8 => true,
        Code.Ldind_U1 or Code.Ldind_U2 or Code.Ldind_U4 or Code.Ldind_R4 or Code.Ldind_R8 or Code.Ldind_Ref => true,
        Code.Stind_I or Code.Stind_I1 or Code.Stind_I2 or Code.Stind_I4 or Code.Stind_I8 => true,
        Code.Stind_R4 or Code.Stind_R8 or Code.Stind_Ref => true,
        _ => false,
    };

    /// <param name="Variables">The variable that it was loaded from, as a bit; none if it was not.</param>
    /// <param name="IsObject">Whether it is not null for certain.</param>
    /// <param name="IsReference">Whether it is a reference to an object, if to any, and no address.</param>
    private readonly record struct StackValue(ulong Variables, bool IsObject, bool IsReference);
}
