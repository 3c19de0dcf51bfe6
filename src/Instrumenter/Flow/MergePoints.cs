using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>The hidden sequence points that the F# compiler puts where the values of two ways come together.</summary>
/// <remarks>
/// <c>if a &amp;&amp; b then</c> is <c>a ; brfalse F ; b ; (hidden) nop ; br J ; F: (hidden) ldc.i4.0 ; (hidden) nop ; J: brfalse ELSE</c>. They do not say
/// that the test after them is the compiler's. In the state machines of tasks and sequences hidden code is its own.
/// </remarks>
internal static class MergePoints
{
    // A bound on jumps from one end of a condition to the next.
    private const int MostSteps = 100;

    public static void Clear(MethodFlow flow, SequencePoint?[] points)
    {
        if (IsMachine(flow.Method.DeclaringType))
        {
            return;
        }

        for (int i = 0; i < points.Length; i++)
        {
            if (points[i] is { IsHidden: true } && !flow.IsHandlerStart(i) && ComesToTest(flow, i))
            {
                points[i] = null;
            }
        }
    }

    // Whether the value on the stack is tested next. The constant is a jump already where the test's outcome is known.
    private static bool ComesToTest(MethodFlow flow, int start)
    {
        int i = flow.Instructions[start].OpCode.Code is Code.Ldc_I4 or Code.Br ? start + 1 : start;
        for (int steps = 0; i < flow.Instructions.Length && steps < MostSteps; steps++)
        {
            if (flow.Instructions[i].IsNullTest)
            {
                return i > start;
            }

            if (flow.Instructions[i].OpCode.Code is not (Code.Nop or Code.Br))
            {
                return false;
            }

            i = flow.Instructions[i].OpCode.Code == Code.Nop ? i + 1 : flow.JumpTargets(i).First();
        }

        return false;
    }

    private static bool IsMachine(Mono.Cecil.TypeDefinition type) =>
        Symbols.SynthesizedNames.IsResumable(type) ||
        type.BaseType?.GetElementType().FullName == "Microsoft.FSharp.Core.CompilerServices.GeneratedSequenceBase`1";
}
