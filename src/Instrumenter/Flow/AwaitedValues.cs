using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>Recognises what an <c>await</c> gives.</summary>
internal static class AwaitedValues
{
    // Debug code copies it from one field to another.
    private const int MostCopies = 4;

    extension(MethodFlow flow)
    {
        /// <summary>Whether an instruction takes what an awaiter gives: <c>call GetResult ; (stloc V ; ldloc V)</c>. Also where the ways of several values meet.</summary>
        public bool MayTakeAwaited(int index)
        {
            int value = index - 1;
            for (int copies = 0; copies < MostCopies && value > 0 && flow.EntryCount(value + 1) == 1; copies++)
            {
                // !await F(): ldc.i4.0 ; ceq
                value -= value > 1 && flow.Instructions[value].OpCode.Code == Code.Ceq && flow.Instructions[value - 1] is { IsConstant: true, Operand: 0 } ? 2 : 0;
                Instruction load = flow.Instructions[value];
                if (!load.IsLoadLocal() && load.LoadedField is null)
                {
                    return load.IsCallTo("GetResult");
                }

                value = Enumerable.Range(0, value).LastOrDefault(store => load.LoadedField is { } field ? flow.Instructions[store].IsStoreTo(field) : flow.Instructions[store].IsStoreLocal(load.Local)) - 1;
            }

            return value > 0;
        }
    }
}
