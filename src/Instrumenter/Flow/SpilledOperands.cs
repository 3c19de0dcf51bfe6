using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Recognises operands of <c>&amp;&amp;</c> and <c>||</c> whose values are stored, because the right one awaits or takes several statements.</summary>
internal static class SpilledOperands
{
    extension(MethodFlow flow)
    {
        /// <summary>
        /// Whether a test is that of the left operand's stored value: <c>a ; stloc T ; ldloc T ; brfalse J ; ... b ; stloc T ; J:</c>, or in a
        /// state machine <c>stfld T ; ldarg.0 ; ldfld T ; brfalse J ; ... b ; stfld T ; J:</c>. When the left operand has tests of its own,
        /// this is none of them.
        /// </summary>
        public bool IsOfSpilled(int test)
        {
            if (test < 3 || !flow.Instructions[test].IsNullTest)
            {
                return false;
            }

            // Where another statement starts, nobody needs the value any more; what is stored before it is another one.
            int join = flow.ThreadedTarget(test) ?? flow.JumpTargets(test).First();
            Instruction tested = flow.Instructions[test - 1];
            Instruction stored = flow.Instructions[flow.LastBefore(join)];
            return !flow.StartsVisiblePoint(join) && (tested.LoadedField is { } field
                ? stored.IsStoreTo(field) && flow.Instructions[test - 3].IsStoreTo(field)
                : tested.IsLoadLocal() && stored.IsStoreLocal(tested.Local) && flow.Instructions[test - 2].IsStoreLocal(tested.Local));
        }

        /// <summary>Index of the instruction before a place, without what a state machine forgets in front of it: <c>ldarg.0 ; ldnull ; stfld S</c>.</summary>
        public int LastBefore(int index)
        {
            while (index > 3 && flow.Instructions[index - 1].OpCode.Code == Code.Stfld && flow.Instructions[index - 2].OpCode.Code == Code.Ldnull)
            {
                index -= 3;
            }

            return Math.Max(index - 1, 0);
        }

        /// <summary>The same where several values meet that are stored: none of them has this test for its own.</summary>
        public bool IsOfSpilledMerge(int test) => FirstStore(flow, test) is { } store && flow.EntryCount(store) > 1;

        /// <summary>The same where all of these values are constants, so that what came before has told them: <c>ldc.i4.1 ; br J ; F: ldc.i4.0 ; J: stloc T</c>.</summary>
        public bool IsOfSpilledConstants(int test) => FirstStore(flow, test) is { } store && flow.EntryCount(store) > 1 && AreConstants(flow, store);

        /// <summary>
        /// Whether a test is that of a pattern's stored value, which the pattern's own tests have told already:
        /// <c>ldc.i4.1 ; stloc V ; br J ; F: ldc.i4.0 ; stloc V ; J: (ldarg.0) ; ldloc V ; brtrue</c>. The arms of a switch expression, which
        /// end alike, have sequence points; or several values meet in an arm, as those of <c>&amp;&amp;</c> do, and are stored in one place.
        /// </summary>
        public bool IsOfStoredPattern(int test)
        {
            if (test < 4 || !flow.Instructions[test].IsNullTest || !flow.Instructions[test - 1].IsLoadLocal())
            {
                return false;
            }

            int join = flow.EntryCount(test - 1) == 1 && flow.Instructions[test - 2].OpCode.Code == Code.Ldarg ? test - 2 : test - 1;
            return flow.EntryCount(join) > 1 &&
                flow.EntryCount(join - 1) == 1 &&
                flow.Instructions[join - 1].IsStoreLocal(flow.Instructions[test - 1].Local) &&
                flow.Instructions[join - 2] is { OpCode.Code: Code.Ldc_I4, Operand: 0 or 1 } &&
                !flow.StartsVisiblePoint(join - 2);
        }
    }

    // Where the tested value was stored first, if it is that of a left operand. Debug code stores it twice: stloc V ; ldloc V ; stloc T ;
    // ldloc T. With fields: stfld V ; ldarg.0 ; ldarg.0 ; ldfld V ; stfld T.
    private static int? FirstStore(MethodFlow flow, int test)
    {
        if (!flow.IsOfSpilled(test))
        {
            return null;
        }

        int store = flow.Instructions[test - 1].LoadedField is null ? test - 2 : test - 3;
        for (int? first = store; first is { } found; first = flow.EntryCount(found) == 1 ? StoreBefore(flow, found) : null)
        {
            store = found;
        }

        return store;
    }

    // What comes to a place by a jump, or falls through, is put on the stack right before.
    private static bool AreConstants(MethodFlow flow, int join)
    {
        bool all = flow.Instructions[join - 1].IsConstant;
        for (int i = join - 1; all && i > 0 && !flow.StartsVisiblePoint(i); i--)
        {
            all = flow.Instructions[i].OpCode.Code != Code.Br || flow.IndexOf((Instruction)flow.Instructions[i].Operand) != join || flow.Instructions[i - 1].IsConstant;
        }

        return all;
    }

    // Where the value was stored before, if a store copies it.
    private static int? StoreBefore(MethodFlow flow, int store)
    {
        Instruction load = flow.Instructions[store - 1];
        return load.LoadedField is { } field
            ? store > 3 && flow.Instructions[store - 4].IsStoreTo(field) ? store - 4 : null
            : store > 1 && load.IsLoadLocal() && flow.Instructions[store - 2].IsStoreLocal(load.Local) ? store - 2 : null;
    }
}
