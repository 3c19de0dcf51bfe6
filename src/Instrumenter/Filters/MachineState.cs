using CoverTool.Instrumenter.Flow;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>Where a state machine keeps the number that says where it goes on.</summary>
/// <param name="Field">The field.</param>
/// <param name="Local">The local that the field is copied to when the machine starts, if it is.</param>
/// <remarks>A machine starts with it, whatever its name: <c>ldarg.0 ; ldfld STATE ; stloc S</c>.</remarks>
internal sealed record MachineState(FieldReference Field, VariableReference? Local)
{
    /// <summary>Finds it, or null when a method is no state machine of that form.</summary>
    public static MachineState? Of(MethodFlow flow)
    {
        int load = IsMachine(flow) ? Array.FindIndex(flow.Instructions, instruction => instruction.LoadedField is { } loaded && MayBeState(flow, loaded)) : MethodFlow.None;
        if (load == MethodFlow.None || flow.Instructions[load].LoadedField is not { FieldType.MetadataType: MetadataType.Int32 } field || !IsOfMachine(flow, field))
        {
            return null;
        }

        return new MachineState(field, flow.Instructions[load + 1].IsStoreLocal() ? flow.Instructions[load + 1].Local : null);
    }

    /// <summary>Whether a field is one of the machine that a method is the body of.</summary>
    public static bool IsOfMachine(MethodFlow flow, FieldReference field) =>
        IsMachine(flow) && field.DeclaringType.GetElementType() == flow.Method.DeclaringType;

    // Where nothing awaits, C# does not load it, and the first field that is loaded may be a parameter.
    private static bool MayBeState(MethodFlow flow, FieldReference field) => flow.Language != DocumentLanguage.CSharp || SynthesizedNames.HasNoSourceName(field.Name);

    // The PDB says it of C# and Visual Basic, not of F#.
    private static bool IsMachine(MethodFlow flow) => flow.IsStateMachine || SynthesizedNames.IsResumable(flow.Method.DeclaringType);

    public bool IsLoadedBy(Instruction instruction) =>
        (Local is not null && instruction.IsLoadLocal(Local)) || instruction.LoadedField?.FullName == Field.FullName;

    public bool IsStoredBy(Instruction instruction) =>
        instruction is { OpCode.Code: Code.Stfld, Operand: FieldReference field } && field.FullName == Field.FullName;

    /// <summary>
    /// What leaves the number on the stack that a test compares with constants, or null: <c>ldloc N ; (ldc.i4 ; (sub)) ; switch</c>, or where the
    /// compiler dropped the jump, <c>ldloc N ; ldc.i4 ; nop ; beq</c>.
    /// </summary>
    public static Instruction? ComparedNumber(MethodFlow flow, int decision)
    {
        int value = decision - 1;
        while (value > 0 && (flow.Instructions[value].IsConstant || flow.Instructions[value].OpCode.Code is Code.Sub or Code.Nop))
        {
            value--;
        }

        return value < 0 ? null : flow.Instructions[value];
    }
}
