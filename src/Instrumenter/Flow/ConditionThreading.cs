using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Leads control straight to where a boolean that is known already will send it. Otherwise the test of one operand would also
/// count the times that another operand had decided before.
/// </summary>
/// <remarks>
/// <c>if (a &amp;&amp; b)</c> in Debug: <c>a ; brfalse F ; b ; br J ; F: ldc.i4.0 ; J: stloc V ; (hidden) ldloc V ; brfalse ELSE</c>. The value goes through a
/// local of the compiler's so that a debugger can stop there; patterns with alternatives take such detours in Release, too. The
/// constant at F becomes <c>br ELSE</c>, which is what Release code does with <c>a</c>.
/// </remarks>
internal sealed class ConditionThreading
{
    private const int LongestChain = 100;

    private readonly MethodBody _body;
    private readonly Func<Instruction, bool> _startsStatement;
    private readonly HashSet<Instruction> _regionStarts;
    private readonly Lazy<StatementJoins> _joins;
    private readonly Lazy<HashSet<Instruction>> _targets;
    private readonly ThreadedCode _threaded;

    private ConditionThreading(MethodBody body, Func<Instruction, bool> startsStatement, ThreadedCode threaded)
    {
        _threaded = threaded;
        _body = body;
        _startsStatement = startsStatement;
        _joins = new Lazy<StatementJoins>(() => StatementJoins.Of(body, startsStatement));
        _targets = new Lazy<HashSet<Instruction>>(() => [.. body.Instructions.Where(instruction => instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch).SelectMany(TargetsOf)]);
        _regionStarts = [.. body.ExceptionHandlers.SelectMany(handler => new[] { handler.TryStart, handler.HandlerStart })];
    }

    /// <summary>Rewrites a body in the normal form. Instructions are replaced in place, so jumps to them stay right.</summary>
    /// <param name="body">The body.</param>
    /// <param name="startsStatement">
    /// Whether a visible sequence point starts at an instruction. A statement that tests a variable is a decision of its own,
    /// which nothing may jump over.
    /// </param>
    /// <param name="threaded">Gets what was in the body before.</param>
    public static void Apply(MethodBody body, Func<Instruction, bool> startsStatement, ThreadedCode threaded)
    {
        ConditionThreading threading = new(body, startsStatement, threaded);
        foreach (Instruction instruction in body.Instructions.ToArray())
        {
            if (instruction.IsConstant && instruction.Next is not null)
            {
                threading.ThreadConstant(instruction);
            }
            else if (instruction.IsNullTest && instruction.Previous is { } load && KnownPath.LoadedBy(load) is { } value && IsStoredBefore(load) && !threading._startsStatement(load))
            {
                threading.ThreadJump(instruction, value);
            }
        }
    }

    private void ThreadConstant(Instruction constant)
    {
        if (constant.Operand is not (0 or 1))
        {
            return;
        }

        // With "a && (b && c)" the constant goes from one end of a condition to the next.
        Instruction next = AfterStops(constant.Next);
        bool isEnd = constant.Previous?.Operand is Instruction end && (end == constant.Next || end == next);
        for (int jumps = 0; next.OpCode.Code == Code.Br && !_startsStatement(next) && jumps < LongestChain; jumps++)
        {
            next = (Instruction)next.Operand;
        }

        // A condition that is constant: there is no other value that comes to the test.
        if (constant.Next.IsNullTest && !isEnd)
        {
            SkipStopOfDebugger(constant);
            return;
        }

        // The value of an arm of a switch expression, which is a statement to a debugger; and what is neither tested nor stored.
        if (_startsStatement(constant) || !(next.IsNullTest || next.IsConstant || next.OpCode.Code is Code.Stfld or Code.Stloc))
        {
            return;
        }

        KnownPath path = NewPath();
        bool value = (int)constant.Operand != 0;
        if (path.IsNegation(next))
        {
            value = !value;
            next = AfterStops(next.Next.Next);
        }

        if (next.OpCode.Code == Code.Stfld)
        {
            ThreadField(constant, next, value);
            return;
        }

        Instruction? target = next.IsNullTest && !_startsStatement(next)
            ? path.FollowTest(next, value)
            : KnownPath.StoredBy(next) is { } local
                ? path.FollowStore(local, next, value)
                : null;
        if (target is not null && !path.LeavesLiveValues(target) && (path.HasPassed(_targets.Value) || _targets.Value.Contains(constant.Next) || _targets.Value.Contains(next)))
        {
            _threaded.Constants.Add(constant, (int)constant.Operand != 0);
            constant.OpCode = OpCodes.Br;
            constant.Operand = target;
        }
    }

    private static IEnumerable<Instruction> TargetsOf(Instruction jump) => jump.Operand switch
    {
        // To the next instruction a jump only goes on.
        Instruction target => target == jump.Next ? [] : [target],
        Instruction[] targets => targets,
        _ => [],
    };

    // In Debug code of async methods what the value is stored in is a field. Its object is on the stack, so the store stays:
    // ldarg.0 ; ... ; F: ldc.i4.0 ; J: stfld V ; ldarg.0 ; ldfld V ; ... brfalse ELSE   becomes   F: ldc.i4.0 ; stfld V ; br ELSE ; J: stfld V ; ...
    private void ThreadField(Instruction constant, Instruction store, bool value)
    {
        if (KnownPath.StoredBy(store) is not { } field || _startsStatement(store))
        {
            return;
        }

        KnownPath path = NewPath(mayForget: true);
        path.Know(field, value);
        if (path.Follow(store.Next) is { } target && !path.LeavesLiveValues(target))
        {
            int index = _body.Instructions.IndexOf(constant);
            _threaded.Constants.Add(constant, (int)constant.Operand != 0);

            // What is negated on the way is stored as it would have been.
            constant.Operand = value ? 1 : 0;
            Instruction[] added = [Added(OpCodes.Stfld, store.Operand), .. path.Forgotten.Select(forgotten => Added(forgotten.OpCode, forgotten.Operand)), Added(OpCodes.Br, target)];
            for (int i = 0; i < added.Length; i++)
            {
                _body.Instructions.Insert(index + 1 + i, added[i]);
            }
        }
    }

    // No sequence point starts where the offset is that of no instruction.
    private static Instruction Added(OpCode code, object? operand)
    {
        Instruction added = Instruction.Create(OpCodes.Nop);
        (added.OpCode, added.Operand, added.Offset) = (code, operand, -1);
        return added;
    }

    private KnownPath NewPath(bool mayForget = false) => new(_startsStatement, _regionStarts, _joins) { MayForget = mayForget };

    // F# marks the place where values come together with an instruction that does nothing.
    private Instruction AfterStops(Instruction instruction)
    {
        Instruction current = instruction;
        while (current.OpCode.Code == Code.Nop && !_startsStatement(current) && current.Next is { } next)
        {
            current = next;
        }

        return current;
    }

    // Debug code has places around a switch expression where only a debugger stops:
    // ldc.i4.1 ; brtrue X ; (visible) nop ; X:   becomes   nop ; br X ; (visible) nop ; X:
    private void SkipStopOfDebugger(Instruction constant)
    {
        Instruction test = constant.Next;
        if (constant.Operand is not 1 || test.OpCode.Code != Code.Brtrue || test.Next is not { OpCode.Code: Code.Nop } stop || !_startsStatement(stop))
        {
            return;
        }

        constant.OpCode = OpCodes.Nop;
        constant.Operand = null;
        test.OpCode = OpCodes.Br;
        if (!HasStatementBefore(test))
        {
            // The only point of its statement.
            test.OpCode = OpCodes.Nop;
            test.Operand = null;
        }
    }

    private bool HasStatementBefore(Instruction instruction)
    {
        for (Instruction? before = instruction; before is not null; before = before.Previous)
        {
            if (_startsStatement(before))
            {
                return true;
            }
        }

        return false;
    }

    // The jump of a test knows what the tested local or field holds.
    private void ThreadJump(Instruction test, object value)
    {
        KnownPath path = NewPath();
        path.Know(value, test.OpCode.Code == Code.Brtrue);
        Instruction? end = path.Follow((Instruction)test.Operand);
        if (end is not null && !path.LeavesLiveValues(end))
        {
            _threaded.Targets.TryAdd(test, (Instruction)test.Operand);
            test.Operand = end;
        }
    }

    // stloc V ; ldloc V ; brtrue. A variable of the programmer's is tested somewhere after it was stored, and each of its tests is
    // a decision.
    private static bool IsStoredBefore(Instruction load) => load.LoadedField is { } field
        ? load.Previous?.Previous is { } store && store.IsStoreTo(field)
        : load.Previous?.IsStoreLocal(load.Local) == true;
}
