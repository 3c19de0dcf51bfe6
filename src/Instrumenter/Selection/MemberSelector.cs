using CoverTool.Instrumenter.Reading;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Decides which members of a module are measured.</summary>
internal static class MemberSelector
{
    /// <summary>Whether a method has code that somebody wrote.</summary>
    public static bool IsMeasured(MethodDefinition method, ModuleSymbols symbols) =>
        method.HasBody && symbols.HasPoints(method) && !IsSynthesized(method, symbols);

    /// <summary>Why a method that has a name in the source has no statement in it; null for what is part of another method.</summary>
    public static string? ReasonWithoutStatement(MethodDefinition method)
    {
        TypeDefinition type = method.DeclaringType;
        if (SynthesizedNames.IsSynthesized(method.Name) || SynthesizedNames.IsSynthesized(type.Name) || SynthesizedNames.IsMarked(type))
        {
            return null;
        }

        return method switch
        {
            { HasBody: false } => "it has no body",
            { IsGetter: true } or { IsSetter: true } or { IsAddOn: true } or { IsRemoveOn: true } => "an automatic accessor has no statement",
            _ => "the compiler wrote it",
        };
    }

    /// <summary>
    /// Whether the compiler wrote a method that has a name of the programmer's: an accessor without a body, the copy
    /// constructor of a record. It contains no statement.
    /// </summary>
    private static bool IsSynthesized(MethodDefinition method, ModuleSymbols symbols) =>
        symbols.StarterOf(method) == 0 &&
        !SynthesizedNames.IsPartOfMethod(method) &&
        !SynthesizedNames.IsSynthesized(method.Name) &&
        !SynthesizedNames.IsSynthesized(method.DeclaringType.Name) &&
        SynthesizedNames.IsMarked(method);
}
