using System.Globalization;
using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Switches;

/// <summary>Tells which value the tests of a switch ask: the one that is switched on, or which member of it.</summary>
/// <param name="flow">The method.</param>
/// <param name="names">The names in it.</param>
/// <param name="owner">The switch.</param>
/// <param name="start">Index of the instruction where its tests start. What was stored before is what is switched on.</param>
internal sealed class SwitchPaths(MethodFlow flow, CodeNames names, SourceSwitch owner, int start)
{
    private readonly Dictionary<string, TypeReference> _types = [];
    private readonly Dictionary<int, List<int>> _stores = [];

    /// <summary>Index of the instruction that left a value on the stack which another one takes: the one before, or where others are in between.</summary>
    public int TakenBy(int index)
    {
        int needed = 1;
        for (int source = index - 1; source >= 0 && flow.Instructions[source].OpCode.FlowControl is FlowControl.Next or FlowControl.Call; source--)
        {
            needed -= flow.Instructions[source].Pushed;
            if (needed <= 0)
            {
                return source;
            }

            needed += flow.Instructions[source].Popped;
        }

        return index - 1;
    }

    /// <summary>The way to an element of a list or a character of a text.</summary>
    public static string Element(string path, int position) => string.Create(CultureInfo.InvariantCulture, $"{path}.#{position}");

    /// <summary>The way to the value that an instruction leaves on the stack, or null when it is another one.</summary>
    public string? Of(int index)
    {
        if (index < 0)
        {
            return null;
        }

        Instruction instruction = flow.Instructions[index];
        string? path = instruction.OpCode.Code switch
        {
            Code.Nop or Code.Dup or Code.Isinst or Code.Castclass or Code.Unbox_Any or Code.Box => Of(index - 1),
            Code.Conv_I4 or Code.Conv_I8 or Code.Conv_U4 or Code.Conv_U8 => Of(index - 1),
            Code.Ldloc or Code.Ldloca => OfLocal(index),
            Code.Ldarg or Code.Ldarga => Root(index, MethodFlow.None),
            Code.Ldsfld => Root(index, MethodFlow.None),
            Code.Ldfld or Code.Ldflda => OfField(index),
            Code.Call or Code.Callvirt => OfCall(index),
            Code.Ldlen => Of(index - 1) is { } array ? array + ".Length" : null,
            Code.Ldelem_I4 or Code.Ldelem_Ref or Code.Ldelem_Any => OfElement(index),

            // The value of an expression that is still on the stack.
            _ => index == start - 1 ? Root(index, MethodFlow.None) : null,
        };
        if (path is not null && TypeLeftBy(instruction) is { } type)
        {
            _types.TryAdd(path, type);
        }

        return path;
    }

    /// <summary>The type of the value at the end of a way, as it was declared, or null.</summary>
    public TypeReference? TypeOf(string path) => _types.GetValueOrDefault(path) switch
    {
        GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable => nullable.GenericArguments[0],
        var type => type,
    };

    /// <summary>Whether an instruction leaves a boolean, which is found at the end of a way.</summary>
    public bool IsBoolean(int index, string path) => flow.Instructions[index].LeavesBoolean || (path.Length == 0 && owner.BooleanLabels != 0);

    /// <summary>Index of the instruction that computed the value that an instruction loads from a local or what a state machine has for it; its own for another one.</summary>
    public int Source(int index)
    {
        int store = flow.Instructions[index].IsLoadLocal() ? StoreBefore(index)
            : flow.Instructions[index].OpCode.Code == Code.Ldfld && StoreOfField(index) is { } ofField ? ofField
            : MethodFlow.None;
        return store >= start && IsStore(store) ? Source(store - 1) : index;
    }

    private static TypeReference? TypeLeftBy(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldloc or Code.Ldloca => ((VariableReference)instruction.Operand).VariableType,
        Code.Ldarg or Code.Ldarga => ((ParameterReference)instruction.Operand).ParameterType,
        Code.Ldfld or Code.Ldflda or Code.Ldsfld => ((FieldReference)instruction.Operand).FieldType,
        Code.Call or Code.Callvirt => ((MethodReference)instruction.Operand).ReturnType,
        Code.Newobj => ((MethodReference)instruction.Operand).DeclaringType,
        _ => null,
    };

    private string? OfLocal(int index)
    {
        int store = StoreBefore(index);
        if (store < start)
        {
            return Root(index, store);
        }

        return flow.Instructions[store].OpCode.Code == Code.Stloc ? Of(store - 1) : OfDeconstruction(store);
    }

    // The nearest store before: stloc V, or ldloca V as an argument of Deconstruct.
    private int StoreBefore(int index)
    {
        VariableReference local = flow.Instructions[index].Local!;
        int store = index - 1;
        while (store >= 0 && !flow.Instructions[store].IsStoreLocal(local) && !(flow.Instructions[store].OpCode.Code == Code.Ldloca && flow.Instructions[store].Operand == local && PartAt(store) is not null))
        {
            store--;
        }

        return store;
    }

    // value ; ldloca A ; ldloca B ; call Deconstruct, or in a state machine value ; ldarg.0 ; ldflda A ; ... The value and which of its parts an
    // address is for, or null when it is for none: that of a struct is the value.
    private (int Value, int Part)? PartAt(int address)
    {
        int call = address + 1;
        while (flow.Instructions[call].OpCode.Code is Code.Ldloca or Code.Ldflda or Code.Ldarg)
        {
            call++;
        }

        if (!flow.Instructions[call].IsCallTo("Deconstruct"))
        {
            return null;
        }

        MethodReference called = (MethodReference)flow.Instructions[call].Operand;
        int index = call - 1;
        int part = called.Parameters.Count - (called.HasThis ? 1 : 2);
        int? found = null;
        for (; part >= 0 && index > 0; part--)
        {
            found = index == address ? part : found;
            index -= flow.Instructions[index].OpCode.Code == Code.Ldflda ? 2 : 1;
        }

        return found is { } number ? (index, number) : null;
    }

    private string? OfDeconstruction(int address) =>
        PartAt(address) is { } part && Of(part.Value) is { } path ? Element(path, part.Part) : null;

    // A variable that a lambda uses lives in an object of the compiler's.
    private string? OfField(int index)
    {
        if (StoreOfField(index) is { } store)
        {
            return store < start ? Root(index, store) : IsStore(store) ? Of(store - 1) : OfDeconstruction(store);
        }

        FieldReference field = (FieldReference)flow.Instructions[index].Operand;
        return SynthesizedNames.IsSynthesized(field.DeclaringType.Name) ? Root(index, MethodFlow.None)
            : Of(index - 1) is { } path ? path + "." + MemberName(field)
            : null;
    }

    // The nearest store before to what a state machine or a closure has for a local; null for another field.
    private int? StoreOfField(int index)
    {
        FieldReference field = (FieldReference)flow.Instructions[index].Operand;
        bool isOfThis = flow.Instructions[index - 1].OpCode.Code == Code.Ldarg && flow.Method.HasThis && flow.Instructions[index - 1].Operand == flow.Method.Body.ThisParameter;
        return isOfThis && (flow.IsStateMachine || SynthesizedNames.IsSynthesized(field.Name))
            ? Enumerable.Range(0, index).LastOrDefault(i => flow.Instructions[i].IsStoreTo(field) || IsPart(i, field), MethodFlow.None)
            : null;
    }

    private bool IsPart(int index, FieldReference field) =>
        flow.Instructions[index] is { OpCode.Code: Code.Ldflda, Operand: FieldReference other } && other.Name == field.Name && PartAt(index) is not null;

    // The elements of a tuple are the positions of a pattern.
    private static string MemberName(FieldReference field) =>
        field.DeclaringType.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) && field.Name.StartsWith("Item", StringComparison.Ordinal) &&
        int.TryParse(field.Name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? string.Create(CultureInfo.InvariantCulture, $"#{number - 1}")
            : field.Name;

    private string? OfCall(int index)
    {
        MethodReference called = (MethodReference)flow.Instructions[index].Operand;
        if (called.Name is "GetValueOrDefault" or "get_HasValue" or "get_Value" && index != start - 1 && called.Parameters.Count == 0)
        {
            return Of(index - 1);
        }

        if (called.Name is "get_Chars" or "get_Item" && called.Parameters.Count == 1)
        {
            return OfElement(index);
        }

        return index < start ? Root(index, index)
            : called.HasThis && called.Parameters.Count == 0 && called.Name.StartsWith("get_", StringComparison.Ordinal) && Of(index - 1) is { } path
                ? path + "." + called.Name[4..]
                : null;
    }

    // Debug code makes the tuple.
    private bool IsTuple(TypeReference? type) =>
        type is GenericInstanceType tuple && tuple.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) && tuple.GenericArguments.Count == owner.Elements.Length;

    private int ElementNamed(int index) =>
        names.Of(flow.Instructions[index]) is { } name && owner.Elements.Count(element => element == name) == 1 ? owner.Elements.IndexOf(name) : MethodFlow.None;

    private static string ElementFromEnd(string path, int position) => string.Create(CultureInfo.InvariantCulture, $"{path}.^{position}");

    // value ; ldc.i4 position ; call get_Chars, or for a position from the end: value ; length ; ldc.i4 position ; sub ; call get_Chars
    private string? OfElement(int index)
    {
        bool isFromEnd = flow.Instructions[index - 1].OpCode.Code == Code.Sub;
        int number = isFromEnd ? index - 2 : index - 1;
        if (flow.Instructions[number] is not { OpCode.Code: Code.Ldc_I4, Operand: int position })
        {
            return null;
        }

        int value = !isFromEnd ? number - 1 : flow.Instructions[number - 1].IsLoadLocal() ? number - 2 : number - 3;
        return Of(value) is { } path ? isFromEnd ? ElementFromEnd(path, position) : Element(path, position) : null;
    }

    // What is switched on, or one of the elements of the tuple that is.
    private string? Root(int load, int store)
    {
        if (owner.Elements.Length == 0)
        {
            return "";
        }

        int element = ElementNamed(load);
        if (element == MethodFlow.None && IsTuple(TypeLeftBy(flow.Instructions[load])))
        {
            return "";
        }

        if (element == MethodFlow.None && store > 0)
        {
            element = ElementNamed(IsStore(store) ? store - 1 : store);
        }

        foreach (int point in store < 0 ? (int[])[] : [flow.GoverningPoint(store), OwnPoint])
        {
            List<int> stores = element == MethodFlow.None && point >= 0 ? Stores(point) : [];
            int[] stored = [.. Enumerable.Range(0, owner.Elements.Length).Where(i => stores.Count == owner.Elements.Length || owner.Elements[i]?.StartsWith('#') != false)];
            int number = stores.IndexOf(store);
            element = stores.Count == stored.Length && number >= 0 ? stored[number] : element;
        }

        return element == MethodFlow.None ? null : Element("", element);
    }

    // Behind the arms of a switch expression in it, the statement goes on at a hidden point.
    private int OwnPoint => Enumerable.Range(0, start).FirstOrDefault(
        index => flow.StartsVisiblePoint(index) && (flow.PointAt(index)!.StartLine, flow.PointAt(index)!.StartColumn) == (owner.Header.StartLine, owner.Header.StartColumn),
        MethodFlow.None);

    private bool IsStore(int index) => flow.Instructions[index].OpCode.Code is Code.Stloc or Code.Stfld;

    // What a statement stores for the tests: what is not needed before them, as an awaiter is, nor is what suspends an await.
    private List<int> Stores(int point)
    {
        if (_stores.TryGetValue(point, out List<int>? known))
        {
            return known;
        }

        List<int> stores = _stores[point] = [];
        for (int index = point; index < start; index++)
        {
            Instruction instruction = flow.Instructions[index];
            if (IsStore(index))
            {
                stores.Add(index);
            }
            else if (instruction.IsCallTo("get_IsCompleted") && flow.Instructions[index + 1].OpCode.Code == Code.Brtrue)
            {
                index = Math.Max(index, flow.JumpTargets(index + 1).First() - 1);
            }
            else if (instruction.Local is not null || instruction.LoadedField is not null)
            {
                stores.RemoveAll(store => flow.Instructions[store].IsStoreOf(instruction));
            }
        }

        return stores;
    }
}
