namespace CoverTool.Instrumenter.Flow;

/// <summary>Finds which sequence point the code of a method belongs to.</summary>
internal static class GoverningPoints
{
    /// <summary>Of each instruction, the nearest one at or before it, in the same handler, that starts a sequence point, visible or hidden.</summary>
    /// <param name="flow">The method, whose points are where their code starts.</param>
    /// <param name="late">The arms that lost their point, by where it was.</param>
    public static int[] Of(MethodFlow flow, Dictionary<int, LateArm> late)
    {
        int[] governing = new int[flow.Instructions.Length];
        int current = MethodFlow.None;
        for (int i = 0; i < governing.Length; i++)
        {
            if (flow.PointAt(i) is not null)
            {
                current = i;
            }
            else if (late.TryGetValue(i, out LateArm? arm))
            {
                current = arm.Start;
            }
            else if (late.Count != 0 && late.Values.Where(around => around.GoesOnAt(i)).MinBy(around => around.Code.Count) is { } inner)
            {
                current = inner.Start;
            }
            else if (flow.IsHandlerStart(i))
            {
                // Code of the compiler's own at the start of a handler belongs to no statement.
                current = MethodFlow.None;
            }

            governing[i] = late.Count == 0 ? current : Around(late, i, current, governing);
        }

        return governing;
    }

    private static int Around(Dictionary<int, LateArm> late, int index, int current, int[] governing) =>
        late.Values.FirstOrDefault(around => around.HasOthers(index) && around.Start > 0 && (current == around.Start || around.Code.Contains(current))) is { } other
            ? governing[other.Start - 1]
            : current;
}
