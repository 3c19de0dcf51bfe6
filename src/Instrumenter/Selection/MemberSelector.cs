using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Decides which members of a module are measured.</summary>
internal static class MemberSelector
{
    /// <summary>Whether a method has code that somebody wrote.</summary>
    public static bool IsMeasured(MethodDefinition method) =>
        method.HasBody && method.DebugInformation.HasSequencePoints && !IsSynthesized(method);

    /// <summary>
    /// Whether the compiler wrote a method that has a name of the programmer's: an accessor without a body, the copy
    /// constructor of a record. It contains no statement.
    /// </summary>
    private static bool IsSynthesized(MethodDefinition method) =>
        method.DebugInformation.StateMachineKickOffMethod is null &&
        !SynthesizedNames.IsPartOfMethod(method) &&
        !SynthesizedNames.IsSynthesized(method.Name) &&
        !SynthesizedNames.IsSynthesized(method.DeclaringType.Name) &&
        SynthesizedNames.IsMarked(method);
}
