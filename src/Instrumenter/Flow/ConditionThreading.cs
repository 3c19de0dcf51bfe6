using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
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

    private readonly Func<Instruction, bool> _startsStatement;
    private readonly HashSet<Instruction> _regionStarts;
    private readonly Lazy<StatementJoins> _joins;

    private ConditionThreading(MethodBody body, Func<Instruction, bool> startsStatement)
    {
        _startsStatement = startsStatement;
        _joins = new Lazy<StatementJoins>(() => StatementJoins.Of(body, startsStatement));
        _regionStarts = [.. body.ExceptionHandlers.SelectMany(handler => new[] { handler.TryStart, handler.HandlerStart })];
    }

    /// <summary>Rewrites a body in the normal form. Instructions are replaced in place, so jumps to them stay right.</summary>
    /// <param name="body">The body.</param>
    /// <param name="startsStatement">
    /// Whether a visible sequence point starts at an instruction. A statement that tests a variable is a decision of its own,
    /// which nothing may jump over.
    /// </param>
    public static void Apply(MethodBody body, Func<Instruction, bool> startsStatement)
    {
        ConditionThreading threading = new(body, startsStatement);
        foreach (Instruction instruction in body.Instructions)
        {
            if (instruction.IsConstant && instruction.Next is not null)
            {
                threading.ThreadConstant(instruction);
            }
            else if (instruction.IsNullTest && instruction.Previous is { } load && KnownValue(load) is { } value && IsStoredBefore(load) && !threading._startsStatement(load))
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

        // The value of an arm of a switch expression, which is a statement to a debugger.
        if (_startsStatement(constant))
        {
            return;
        }

        KnownPath path = new(this);
        bool value = (int)constant.Operand != 0;
        Instruction? target = next.IsNullTest && !_startsStatement(next)
            ? path.FollowTest(next, value)
            : next.IsStoreLocal() && IsBoolean(next.Local)
                ? path.FollowStore(next, value)
                : null;
        if (target is not null && !path.LeavesLiveLocals(target))
        {
            constant.OpCode = OpCodes.Br;
            constant.Operand = target;
        }
    }

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
        KnownPath path = new(this);
        path.Know(value, test.OpCode.Code == Code.Brtrue);
        Instruction? end = path.Follow((Instruction)test.Operand);
        if (end is not null && !path.LeavesLiveLocals(end))
        {
            test.Operand = end;
        }
    }

    // stloc V ; ldloc V ; brtrue. A variable of the programmer's is tested somewhere after it was stored, and each of its tests is
    // a decision.
    private static bool IsStoredBefore(Instruction load) => load.LoadedField is { } field
        ? load.Previous?.Previous is { } store && store.IsStoreTo(field)
        : load.Previous?.IsStoreLocal(load.Local) == true;

    private static bool IsBoolean(VariableReference? local) => local?.VariableType.MetadataType == MetadataType.Boolean;

    // What a test can know of: a local, or the field of a state machine that holds an awaited operand, by its name.
    private static object? KnownValue(Instruction load) => load.IsLoadLocal() && IsBoolean(load.Local)
        ? load.Local
        : load.LoadedField is { FieldType.MetadataType: MetadataType.Boolean } field && SynthesizedNames.IsSynthesized(field.Name) && load.Previous?.OpCode.Code == Code.Ldarg
            ? field.Name
            : null;

    /// <summary>A way through code that only moves and tests booleans whose values are known.</summary>
    private sealed class KnownPath(ConditionThreading owner)
    {
        private readonly Dictionary<object, bool> _known = [];
        private readonly HashSet<VariableReference> _stored = [];
        private readonly HashSet<Instruction> _seen = [];
        private bool _hasTest;

        public void Know(object local, bool value) => _known[local] = value;

        public Instruction? FollowStore(Instruction store, bool value)
        {
            Store(store, value);
            return Follow(store.Next);
        }

        public Instruction? FollowTest(Instruction test, bool value) => Follow(Decide(test, value));

        /// <summary>Returns where the way ends, or null when no test is passed on it.</summary>
        public Instruction? Follow(Instruction? current)
        {
            while (current is not null && Step(current) is { } next)
            {
                current = next;
            }

            return _hasTest ? current : null;
        }

        /// <summary>Whether a local that was stored on the way may be loaded after its end: then the store is needed.</summary>
        public bool LeavesLiveLocals(Instruction end) => _stored.Any(local => IsLive(local, end));

        private Instruction? Step(Instruction current)
        {
            if (owner._startsStatement(current) || owner._regionStarts.Contains(current) || !_seen.Add(current))
            {
                return null;
            }

            if (current.OpCode.Code == Code.Br)
            {
                return (Instruction)current.Operand;
            }

            if (current.OpCode.Code == Code.Nop)
            {
                return current.Next;
            }

            // ldloc V, or ldarg.0 ; ldfld V
            Instruction load = current.OpCode.Code == Code.Ldarg && current.Next.LoadedField is not null ? current.Next : current;
            if (KnownValue(load) is not { } loaded || !_known.TryGetValue(loaded, out bool value) || owner._startsStatement(load.Next) || owner._joins.Value.IsJoin(current))
            {
                return null;
            }

            if (load.Next.IsNullTest)
            {
                return Decide(load.Next, value);
            }

            if (load.Next.IsStoreLocal() && IsBoolean(load.Next.Local))
            {
                Store(load.Next, value);
                return load.Next.Next;
            }

            return null;
        }

        private Instruction Decide(Instruction test, bool value)
        {
            _hasTest = true;
            return value == (test.OpCode.Code == Code.Brtrue) ? (Instruction)test.Operand : test.Next;
        }

        private void Store(Instruction store, bool value)
        {
            _known[store.Local!] = value;
            _stored.Add(store.Local!);
        }

        private static bool IsLive(VariableReference local, Instruction start)
        {
            HashSet<Instruction> seen = [];
            Stack<Instruction> pending = new([start]);
            while (pending.TryPop(out Instruction? current))
            {
                if (!seen.Add(current) || current.IsStoreLocal(local))
                {
                    continue;
                }

                if (current.Operand == local)
                {
                    return true;
                }

                foreach (Instruction next in Successors(current))
                {
                    pending.Push(next);
                }
            }

            return false;
        }

        private static IEnumerable<Instruction> Successors(Instruction instruction)
        {
            if (instruction.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw) && instruction.Next is { } next)
            {
                yield return next;
            }

            foreach (Instruction target in instruction.Operand switch { Instruction one => [one], Instruction[] all => all, _ => Array.Empty<Instruction>() })
            {
                yield return target;
            }
        }
    }
}
