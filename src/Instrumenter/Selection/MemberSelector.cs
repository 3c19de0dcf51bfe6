using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Decides which members of a module are measured.</summary>
internal static class MemberSelector
{
    private const string ExcludeAttribute = "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute";
    private const string GeneratedCodeAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    /// <summary>Why nothing of a module is measured, or null.</summary>
    public static string? ReasonToExclude(ModuleDefinition module) => Exclusion(module.Assembly, "the assembly") ?? Exclusion(module, "the module");

    /// <summary>
    /// Why a method is not measured, or null: an attribute on it, on its property or event, or on a type around it.
    /// </summary>
    public static string? ReasonToExclude(MethodDefinition method)
    {
        string? reason = Exclusion(method, "it") ?? (PropertyOrEventOf(method) is { } member ? Exclusion(member, "its property or event") : null);
        for (TypeDefinition? type = method.DeclaringType; reason is null && type is not null; type = type.DeclaringType)
        {
            reason = Exclusion(type, type.Name);
        }

        return reason;
    }

    /// <summary>
    /// Whether the compiler wrote a method that has a name of the programmer's: an accessor without a body, the copy
    /// constructor of a record. It contains no statement.
    /// </summary>
    public static bool IsSynthesized(MethodDefinition method) =>
        !SynthesizedNames.IsSynthesized(method.Name) &&
        !SynthesizedNames.IsSynthesized(method.DeclaringType.Name) &&
        SynthesizedNames.IsMarked(method);

    private static ICustomAttributeProvider? PropertyOrEventOf(MethodDefinition method)
    {
        if (method.IsGetter || method.IsSetter)
        {
            return method.DeclaringType.Properties.FirstOrDefault(p => p.GetMethod == method || p.SetMethod == method);
        }

        return method.IsAddOn || method.IsRemoveOn
            ? method.DeclaringType.Events.FirstOrDefault(e => e.AddMethod == method || e.RemoveMethod == method)
            : null;
    }

    private static string? Exclusion(ICustomAttributeProvider member, string what)
    {
        string? found = member.HasCustomAttributes
            ? member.CustomAttributes.Select(attribute => attribute.AttributeType.FullName).FirstOrDefault(name => name is ExcludeAttribute or GeneratedCodeAttribute)
            : null;
        return found is null ? null : $"{what} has [{found[(found.LastIndexOf('.') + 1)..^"Attribute".Length]}]";
    }
}
