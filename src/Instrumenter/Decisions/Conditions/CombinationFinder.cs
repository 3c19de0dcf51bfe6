using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Syntax;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Decisions.Conditions;

/// <summary>
/// Finds the <c>&amp;&amp;</c> and <c>||</c> that evaluate both operands because nobody can tell the difference: the right one is a local or
/// a parameter.
/// </summary>
/// <remarks><c>a &amp;&amp; b</c>: <c>ldarg a ; ldarg b ; and</c></remarks>
internal sealed class CombinationFinder(MethodFlow flow, CodeNames names)
{
    /// <summary>The conditions, of which those that are combined know the instruction. Their order is that of the source.</summary>
    public MatchedCondition[] Find(IReadOnlyList<SourceCondition> conditions, List<int> combinations)
    {
        MatchedCondition[] found = [.. conditions.Select(condition => new MatchedCondition(condition))];
        int lastExplicit = Array.FindLastIndex(found, condition => condition.Source.Combination is { IsExplicit: true });
        int next = 0;
        for (int i = 0; i < found.Length; i++)
        {
            if (conditions[i].Combination is not { } combination || Next(combination, combinations, next, isNext: true) is not { } position)
            {
                continue;
            }

            // An operator that was written is in the code, while && and || may have jumps.
            if (!combination.IsExplicit && i < lastExplicit && HasExplicit(conditions, i + 1, combinations, position) && !HasExplicit(conditions, i + 1, combinations, position + 1))
            {
                continue;
            }

            next = position + 1;
            if (combination is { IsExplicit: false, LastOfLeft: { } left })
            {
                found[i] = found[i] with { RightOf = combinations[position] };
                found[left] = found[left] with
                {
                    Source = found[left].Source with { IsValue = true, MayBeValue = false, IsRightOperand = !combination.IsLeftWhole },
                    LeftOf = combination.IsLeftWhole ? combinations[position] : MethodFlow.None,
                };
            }
        }

        return found;
    }

    // Whether there is an instruction for each operator that was written, from a condition on.
    private bool HasExplicit(IReadOnlyList<SourceCondition> conditions, int first, List<int> combinations, int start)
    {
        for (int i = first; i < conditions.Count; i++)
        {
            if (conditions[i].Combination is { IsExplicit: true } combination)
            {
                if (Next(combination, combinations, start, isNext: false) is not { } position)
                {
                    return false;
                }

                start = position + 1;
            }
        }

        return true;
    }

    // Where it comes first, or next.
    private int? Next(Combination combination, List<int> combinations, int start, bool isNext)
    {
        for (int i = start; i < combinations.Count; i++)
        {
            Code code = flow.Instructions[combinations[i]].OpCode.Code;
            if (code == (combination.IsOr ? Code.Or : Code.And) && (combination.RightName is not { } name || IsNamed(combinations[i], name)))
            {
                return i;
            }

            // Which of them is of a more complicated operand cannot be told; the next one is the best guess.
            if (isNext && combination is { IsExplicit: true, RightName: null })
            {
                return null;
            }
        }

        return null;
    }

    // ldloc | ldarg | ldfld, and behind a reference ldind.u1. Optimized code has lost the name of a local that is only on the stack.
    private bool IsNamed(int combination, string name)
    {
        Instruction load = flow.Instructions[combination - 1];
        if (load.OpCode.Code == Code.Ldind_U1)
        {
            load = load.Previous;
        }

        return names.Of(load) is null ? load.OpCode.Code is Code.Dup or Code.Ldloc : names.MayLoad(load, name);
    }
}
