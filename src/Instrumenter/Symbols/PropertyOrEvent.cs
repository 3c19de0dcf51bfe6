using CoverTool.Instrumenter.Checking;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Finds the property or event that an accessor belongs to.</summary>
internal static class PropertyOrEvent
{
    // The types in which the compiler keeps the declarations of extension blocks, which carry the attributes.
    private const string ExtensionPrefix = "<G>$";
    private const string MarkerAttribute = "System.Runtime.CompilerServices.ExtensionMarkerAttribute";

    /// <summary>The property or event, or null for a method that is no accessor.</summary>
    public static IMemberDefinition? Of(MethodDefinition method)
    {
        TypeDefinition type = method.DeclaringType;
        if (method.IsGetter || method.IsSetter)
        {
            return type.Properties.FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method);
        }

        return method.IsAddOn || method.IsRemoveOn
            ? type.Events.FirstOrDefault(declared => declared.AddMethod == method || declared.RemoveMethod == method)
            : method.IsStatic && type.HasNestedTypes ? OfExtension(method, type) : null;
    }

    private static PropertyDefinition? OfExtension(MethodDefinition method, TypeDefinition type) => type.NestedTypes
        .Where(nested => nested.Name.StartsWith(ExtensionPrefix, StringComparison.Ordinal))
        .SelectMany(nested => nested.Properties)
        .FirstOrDefault(property => IsImplementation(method, property.GetMethod) || IsImplementation(method, property.SetMethod));

    // Blocks for several types may declare the same name. What is declared for an instance is implemented with it as the first
    // parameter; its type stands in the block's marker.
    private static bool IsImplementation(MethodDefinition method, MethodDefinition? declared)
    {
        if (declared is null || declared.Name != method.Name)
        {
            return false;
        }

        if (declared.IsStatic)
        {
            return method.Parameters.Count == declared.Parameters.Count;
        }

        string? marker = declared.CustomAttributes
            .FirstOrDefault(attribute => attribute.AttributeType.FullName == MarkerAttribute && AttributeTexts.AreAll(attribute))?
            .ConstructorArguments[0].Value as string;
        ParameterDefinition? receiver = declared.DeclaringType.NestedTypes
            .FirstOrDefault(nested => nested.Name == marker)?
            .Methods[0].Parameters.FirstOrDefault();
        return method.Parameters.Count == declared.Parameters.Count + 1 &&
            receiver?.ParameterType.FullName == method.Parameters[0].ParameterType.FullName;
    }
}
