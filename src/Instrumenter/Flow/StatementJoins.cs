using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>
/// Knows where the ways of several statements meet, as those of the arms of a switch expression do behind it. What is tested there
/// is no longer what one of them decided.
/// </summary>
internal sealed class StatementJoins
{
    private readonly HashSet<Instruction> _joins = [];

    /// <summary>Finds them in a method's body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="startsStatement">Whether a visible sequence point starts at an instruction.</param>
    public static StatementJoins Of(MethodBody body, Func<Instruction, bool> startsStatement)
    {
        StatementJoins joins = new();
        Dictionary<Instruction, Instruction> statements = [];
        Instruction? statement = null;
        Dictionary<Instruction, Instruction?> before = [];
        foreach (Instruction instruction in body.Instructions)
        {
            before[instruction] = statement;
            statement = startsStatement(instruction) ? instruction : statement;
            if (statement is not null && instruction is { OpCode.Code: Code.Br, Operand: Instruction target } &&
                !statements.TryAdd(target, statement) && statements[target] != statement)
            {
                joins._joins.Add(target);
            }
        }

        // The last of them falls through.
        joins._joins.UnionWith(statements.Keys.Where(target =>
            target.Previous is { OpCode.FlowControl: not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw) } && before[target] is { } last && last != statements[target]));

        return joins;
    }

    public bool IsJoin(Instruction instruction) => _joins.Contains(instruction);
}
