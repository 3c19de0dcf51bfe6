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
                // !await F()
                value -= flow.IsNegation(value) ? 2 : 0;
                Instruction load = flow.Instructions[value];
                if (!load.IsLoadLocal() && load.LoadedField is null)
                {
                    return load.IsCallTo("GetResult");
                }

                value = Enumerable.Range(0, value).LastOrDefault(store => flow.Instructions[store].IsStoreOf(load)) - 1;
            }

            return value > 0;
        }
    }
}
