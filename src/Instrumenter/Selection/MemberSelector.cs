using Mono.Cecil;

namespace CoverTool.Instrumenter.Selection;

/// <summary>Decides which members of a module are measured.</summary>
internal static class MemberSelector
{
    private const string ExcludeAttribute = "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute";
    private const string GeneratedCodeAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string CompilerGeneratedAttribute = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    /// <summary>Whether the whole module is excluded.</summary>
    public static bool IsExcluded(ModuleDefinition module) => HasExclusion(module) || HasExclusion(module.Assembly);

    /// <summary>Whether a compiled method is measured as a part of the method that the programmer wrote.</summary>
    public static bool IsMeasured(MethodDefinition method, MethodDefinition owner) =>
        !IsExcluded(owner) && !IsExcluded(method) && !IsAutomaticAccessor(method);

    // "get;" contains no statement: what a property does without a body is the compiler's.
    private static bool IsAutomaticAccessor(MethodDefinition method) =>
        (method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn) &&
        method.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == CompilerGeneratedAttribute);

    /// <summary>Whether an attribute on a method, its property or event, or a type around it excludes it.</summary>
    private static bool IsExcluded(MethodDefinition method)
    {
        if (HasExclusion(method) || (PropertyOrEventOf(method) is { } member && HasExclusion(member)))
        {
            return true;
        }

        for (TypeDefinition? type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (HasExclusion(type))
            {
                return true;
            }
        }

        return false;
    }

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

    private static bool HasExclusion(ICustomAttributeProvider member) =>
        member.HasCustomAttributes &&
        member.CustomAttributes.Any(attribute => attribute.AttributeType.FullName is ExcludeAttribute or GeneratedCodeAttribute);
}
