using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Which instructions take an element, of an array or a string, that is there for certain, because they are in the loop that goes
/// through all of them:
/// <code>
///       ldc.i4.0 ; stloc I ; br TEST
/// BODY: ldloc A ; ldloc I ; ldelem
///       ...
///       ldloc I ; ldc.i4.1 ; add ; stloc I
/// TEST: ldloc I ; ldloc A ; ldlen ; conv.i4 ; blt BODY
/// </code>
/// Nothing else sets I or A, and control comes into the loop at its test only. So wherever A is used, I is at least 0 and less than
/// its length. Whether A is null is another question.
/// </summary>
internal sealed class ArrayLoops
{
    // Each is looked for in the whole method; in a long one, others are not looked at.
    private const int MostLoops = 32;

    private const int LengthOfStart = 3;
    private const int LengthOfStep = 4;

    private readonly MethodFlow _flow;
    private readonly HashSet<int> _inRange = [];

    private ArrayLoops(MethodFlow flow)
    {
        _flow = flow;
    }

    public static ArrayLoops Of(MethodFlow flow)
    {
        ArrayLoops loops = new(flow);
        foreach (int end in Enumerable.Range(0, flow.Instructions.Length).Where(loops.MayEnd).Take(MostLoops))
        {
            loops.AddLoop(flow.IndexOf((Instruction)flow.Instructions[end].Operand), end);
        }

        return loops;
    }

    /// <summary>Whether an instruction that takes an element does so with an index in its range.</summary>
    public bool IsInRange(int index) => _inRange.Contains(index);

    private bool MayEnd(int index) => _flow.IsReachable(index) && StartOfTest(index) is not null;

    private void AddLoop(int body, int end)
    {
        int test = StartOfTest(end)!.Value;
        int step = test - LengthOfStep;
        if (step < body || body < LengthOfStart || _flow.Instructions[test] is not { OpCode.Code: Code.Ldloc, Operand: VariableReference { VariableType.MetadataType: MetadataType.Int32 } counter })
        {
            return;
        }

        object array = Loaded(test + 1)!;
        if (!IsStep(step, counter) || !IsStart(body, test, counter) || !IsClosed(body, test, end) || IsChanged(body, end, step, counter, array))
        {
            return;
        }

        for (int i = body + 2; i < step; i++)
        {
            if ((_flow.Instructions[i].IsElementLoad || IsOfString(_flow.Instructions[i], "get_Chars")) && Runs(i - 2, i) && Loaded(i - 2) == array && Loaded(i - 1) == counter)
            {
                _inRange.Add(i);
            }
        }
    }

    // Where I and A are loaded. Code for debugging keeps the outcome of the comparison: clt ; stloc ; ldloc ; brtrue.
    private int? StartOfTest(int end)
    {
        int length = _flow.Instructions[end].OpCode.Code switch
        {
            Code.Blt => end - 1,
            Code.Brtrue when end >= 3 && _flow.Instructions[end - 1].IsLoadLocal() && _flow.Instructions[end - 2].IsStoreLocal(_flow.Instructions[end - 1].Local!)
                && _flow.Instructions[end - 3].OpCode.Code == Code.Clt => end - 4,
            _ => 0,
        };
        if (length > 0 && _flow.Instructions[length].OpCode.Code == Code.Conv_I4)
        {
            length--;
        }

        int start = length - 2;
        return start >= 0 && IsLength(_flow.Instructions[length]) && Runs(start, end) && Loaded(start) is not null && Loaded(start + 1) is not null ? start : null;
    }

    private bool IsStep(int start, object counter) => Runs(start, start + LengthOfStep - 1) && Loaded(start) == counter
        && _flow.Instructions[start + 1] is { OpCode.Code: Code.Ldc_I4, Operand: 1 }
        && _flow.Instructions[start + 2].OpCode.Code == Code.Add
        && Stored(start + 3) == counter;

    private bool IsStart(int body, int test, object counter) => Runs(body - LengthOfStart, body - 1)
        && _flow.Instructions[body - 3] is { OpCode.Code: Code.Ldc_I4, Operand: 0 }
        && Stored(body - 2) == counter
        && _flow.Instructions[body - 1] is { OpCode.Code: Code.Br, Operand: Instruction target } && _flow.IndexOf(target) == test
        && _flow.EntryCount(body) == 1;

    // Control comes to the test by the start and the step, and to what is behind from within.
    private bool IsClosed(int body, int test, int end)
    {
        if (_flow.EntryCount(test) != 2 || _flow.IsHandlerStart(body) || _flow.IsHandlerStart(test))
        {
            return false;
        }

        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            if ((i < body - 1 || i > end) && _flow.IsReachable(i) && _flow.EdgesFrom(i).Any(edge => body <= edge.To && edge.To <= end))
            {
                return false;
            }
        }

        return _flow.Method.Body.ExceptionHandlers.All(handler =>
            !IsWithin(handler.HandlerStart, body, end) || (IsWithin(handler.TryStart, body, end) && handler.TryEnd is { } last && _flow.IndexOf(last) <= test - LengthOfStep));
    }

    private bool IsWithin(Instruction instruction, int first, int last) => _flow.IndexOf(instruction) is var index && first <= index && index <= last;

    // Who has a variable's address can change it unseen.
    private bool IsChanged(int body, int end, int step, object counter, object array)
    {
        for (int i = 0; i < _flow.Instructions.Length; i++)
        {
            Instruction instruction = _flow.Instructions[i];
            object? changed = instruction.OpCode.Code is Code.Ldloca or Code.Ldarga ? instruction.Operand
                : body <= i && i <= end && i != step + LengthOfStep - 1 ? Stored(i)
                : null;
            if (changed is not null && (changed == counter || changed == array))
            {
                return true;
            }
        }

        return false;
    }

    // The local or the parameter that an instruction loads, or stores.
    private object? Loaded(int index) => _flow.Instructions[index] is { OpCode.Code: Code.Ldloc or Code.Ldarg } load ? load.Operand : null;

    private object? Stored(int index) => _flow.Instructions[index] is { OpCode.Code: Code.Stloc or Code.Starg } store ? store.Operand : null;

    // Whether nobody comes in behind the first one.
    private bool Runs(int first, int last) => Enumerable.Range(first + 1, last - first).All(index => _flow.EntryCount(index) == 1 && !_flow.IsHandlerStart(index));

    private static bool IsLength(Instruction instruction) => instruction.OpCode.Code == Code.Ldlen || IsOfString(instruction, "get_Length");

    private static bool IsOfString(Instruction instruction, string name) =>
        instruction.OpCode.Code is Code.Callvirt or Code.Call && instruction.Operand is MethodReference { DeclaringType.MetadataType: MetadataType.String } method && method.Name == name;
}
