using CoverTool.Instrumenter.Flow;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>In how many loops the code is: how expensive a probe is there.</summary>
internal sealed class LoopDepths
{
    private readonly int[] _depths;

    private LoopDepths(int[] depths) => _depths = depths;

    // A loop is what is between a jump back and its target. That is not always exact, and does not have to be.
    public static LoopDepths Of(MethodFlow flow)
    {
        int[] depths = new int[flow.Instructions.Length + 1];
        for (int i = 0; i < flow.Instructions.Length; i++)
        {
            foreach (int target in flow.JumpTargets(i))
            {
                if (target <= i)
                {
                    depths[target]++;
                    depths[i + 1]--;
                }
            }
        }

        for (int i = 1; i < depths.Length; i++)
        {
            depths[i] += depths[i - 1];
        }

        return new LoopDepths(depths);
    }

    public int At(int index) => _depths[index];

    /// <summary>That of an edge: one that leaves a loop is taken once.</summary>
    public int On(Edge edge) => edge.IsValue ? At(edge.From) : Math.Min(At(edge.From), At(edge.To));
}
