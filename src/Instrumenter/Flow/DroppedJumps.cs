using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Puts the jumps back that the compiler dropped from optimized code because both ways lead to the same place: what they tested is
/// still computed, and which way it would have been is an outcome all the same.
/// </summary>
/// <remarks>
/// <c>if (x) { }</c>: <c>ldloc x ; pop</c> becomes <c>ldloc x ; brtrue NEXT ; NEXT:</c><br/>
/// <c>while (i &lt; 4) break;</c>: <c>ldloc i ; ldc.i4.4 ; pop ; pop</c> becomes <c>ldloc i ; ldc.i4.4 ; nop ; beq NEXT ; NEXT:</c>. Which comparison it
/// was, the source says.
/// </remarks>
internal static class DroppedJumps
{
    /// <summary>Rewrites a body in the normal form. Instructions are replaced in place, so jumps to them stay right.</summary>
    /// <param name="body">The body.</param>
    /// <param name="points">The sequence points by the offset of their instruction.</param>
    /// <param name="isTested">
    /// Whether the statement of a sequence point jumps on a value, so that a value it drops was tested: in the code of the point, or in
    /// the hidden code behind it. False for a value that nobody uses; null where it cannot be told.
    /// </param>
    /// <param name="threaded">What was in the body before.</param>
    /// <returns>Where those of switch statements start, which ask again for what operands have decided; null when there were no jumps.</returns>
    public static HashSet<Instruction>? Restore(MethodBody body, Dictionary<int, SequencePoint> points, Func<SequencePoint, bool, bool?> isTested, ThreadedCode threaded)
    {
        // Behind an await hidden code drops values of expressions, too, and belongs to the statement.
        bool isStateMachine = body.Method.DebugInformation.StateMachineKickOffMethod is not null;
        SequencePoint? point = null;
        SequencePoint? statement = null;
        bool isAwaited = false;
        bool isBehindArms = false;
        HashSet<Instruction>? restored = null;
        Lazy<HashSet<Instruction>> targets = new(() => [.. body.Instructions.Where(instruction => instruction.OpCode.Code == Code.Br).Select(instruction => (Instruction)instruction.Operand)]);
        foreach (Instruction instruction in body.Instructions.ToArray())
        {
            if (points.GetValueOrDefault(instruction.Offset) is { } start)
            {
                // The arms of a switch expression jump to where their statement goes on, and those of an inner one to the arm around it.
                isBehindArms = start.IsHidden && targets.Value.Contains(instruction) && (isBehindArms || point is { IsHidden: false });

                // Behind other hidden code the statement is over: what an arm awaits is not what its clause asked.
                isAwaited = isStateMachine && start.IsHidden && instruction.StartsAwaiterTest && (isAwaited || point is { IsHidden: false });
                point = start;
            }

            // A pattern that always matches drops what it looks at, too, and then says so: pop ; ldc.i4.1.
            statement = point is { IsHidden: false } ? point : statement;
            if (point is null || !IsEnd(instruction, points) || threaded.Constants.ContainsKey(instruction.Next))
            {
                continue;
            }

            bool? tested = statement is null ? null : isTested(statement, point.IsHidden);
            Instruction value = ValueBefore(instruction);
            bool mayBeSwitch = point.IsHidden && MayBeSwitch(value) && !isStateMachine && !(isBehindArms && tested == false);
            if (mayBeSwitch || tested == true || (isAwaited && statement is not null && isTested(statement, false) == true))
            {
                Restore(instruction, value);
                KeepOutOfTry(body, instruction);
                restored ??= [];
                if (point.IsHidden && StartAt(instruction, point.Offset) is { } test)
                {
                    restored.Add(test);
                }
            }
        }

        return restored;
    }

    // The tests of a switch statement are behind a hidden point of their own: (hidden) (ldloc V ;) pop.
    private static Instruction? StartAt(Instruction jump, int offset) =>
        jump.Offset == offset ? jump
        : jump.Previous is { } load && load.Offset == offset && load.IsLoadLocal() ? load
        : null;

    // A jump to the next instruction where nested try blocks start makes the just-in-time compiler of .NET 10 crash.
    private static void KeepOutOfTry(MethodBody body, Instruction jump)
    {
        if (jump.Operand is Instruction target && body.ExceptionHandlers.Any(handler => handler.TryStart == target))
        {
            Instruction stop = Instruction.Create(OpCodes.Nop);
            stop.Offset = -1;
            body.Instructions.Insert(body.Instructions.IndexOf(target), stop);
            jump.Operand = stop;
        }
    }

    /// <summary>Says which comparison a jump that was put back is made on.</summary>
    /// <param name="jump">The jump. One that tests a single value stays as it is.</param>
    /// <param name="comparison">The operator of the source, or null for equality.</param>
    public static void Compare(Instruction jump, string? comparison)
    {
        if (jump.IsNullTest)
        {
            return;
        }

        bool isUnsigned = IsUnsigned(jump.Previous.Previous) || IsUnsigned(jump.Previous.Previous.Previous);
        jump.OpCode = comparison switch
        {
            "<" => isUnsigned ? OpCodes.Blt_Un : OpCodes.Blt,
            "<=" => isUnsigned ? OpCodes.Ble_Un : OpCodes.Ble,
            ">" => isUnsigned ? OpCodes.Bgt_Un : OpCodes.Bgt,
            ">=" => isUnsigned ? OpCodes.Bge_Un : OpCodes.Bge,
            _ => OpCodes.Beq,
        };
    }

    // The tests of a switch statement are hidden. What is dropped in other hidden code may be a struct, which nothing can jump on, or
    // the variable of a pattern that nobody uses.
    private static bool MayBeSwitch(Instruction last) => last.OpCode.Code switch
    {
        Code.Pop or Code.Isinst or Code.Ldloc or Code.Ldarg => true,
        Code.Unbox_Any => false,
        _ => last.LeavesReference || last.LeavesNumber,
    } && !last.IsCallTo("GetResult");

    private static bool IsUnsigned(Instruction load) =>
        load.LoadedType?.MetadataType is Mono.Cecil.MetadataType.UInt32 or Mono.Cecil.MetadataType.UInt64 or Mono.Cecil.MetadataType.UIntPtr;

    // The stack is empty afterwards: another statement starts there, or control goes on elsewhere.
    private static bool IsEnd(Instruction instruction, Dictionary<int, SequencePoint> points) =>
        instruction is { OpCode.Code: Code.Pop, Next: { } next } &&
        (points.ContainsKey(next.Offset) || next.OpCode.FlowControl is FlowControl.Branch or FlowControl.Return);

    // An object may be initialised after it was put on the stack.
    private static Instruction ValueBefore(Instruction pop) =>
        pop.Previous.Pushed == 0 && pop.Previous.OpCode.FlowControl == FlowControl.Call && DroppedValues.SourceOf(pop) is { } source ? source : pop.Previous;

    private static void Restore(Instruction pop, Instruction value)
    {
        if (CanBeTested(value))
        {
            pop.OpCode = OpCodes.Brtrue;
            pop.Operand = pop.Next;
        }
        else if (pop.Previous is { OpCode.Code: Code.Pop } other && LeavesValue(other.Previous))
        {
            other.OpCode = OpCodes.Nop;
            pop.OpCode = OpCodes.Beq;
            pop.Operand = pop.Next;
        }
    }

    // A jump on a struct, a floating-point number or a value of a type parameter would break the program.
    private static bool CanBeTested(Instruction value) => LeavesValue(value) && (value.LeavesReference || value.LeavesNumber || value.OpCode.Code is
        Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un or Code.And or Code.Or or Code.Xor or Code.Not or
        Code.Isinst or Code.Box or Code.Ldnull or Code.Ldc_I4 or Code.Ldind_U1 or Code.Ldelem_U1 or Code.Ldelem_Ref);

    private static bool LeavesValue(Instruction? instruction) =>
        instruction is { OpCode.FlowControl: FlowControl.Next or FlowControl.Call, OpCode.Code: not Code.Dup } && instruction.Pushed > 0;
}
