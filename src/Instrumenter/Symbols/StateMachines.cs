using CoverTool.Instrumenter.Checking;
using CoverTool.Instrumenter.Reading;
using Mono.Cecil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Which method starts which state machine: as the PDB says or, where it does not, as the attribute on the method says.</summary>
internal static class StateMachines
{
    private static readonly string[] Attributes =
    [
        "System.Runtime.CompilerServices.AsyncStateMachineAttribute",
        "System.Runtime.CompilerServices.IteratorStateMachineAttribute",
        "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
    ];

    /// <summary>The starting method of each type that is a state machine.</summary>
    public static Dictionary<TypeDefinition, MethodDefinition> Find(IReadOnlyList<MethodDefinition> methods, ModuleSymbols symbols)
    {
        Dictionary<TypeDefinition, MethodDefinition> machines = [];
        foreach (MethodDefinition method in methods)
        {
            if (symbols.StarterOf(method) is not 0 and var row && method.Module.LookupToken(new MetadataToken(TokenType.Method, row)) is MethodDefinition start)
            {
                machines.TryAdd(method.DeclaringType, start);
            }
        }

        foreach (MethodDefinition method in methods.Where(method => method.HasCustomAttributes))
        {
            if (method.CustomAttributes.FirstOrDefault(attribute => Attributes.Contains(attribute.AttributeType.FullName) && AttributeTexts.AreAll(attribute)) is
                { ConstructorArguments: [{ Value: TypeReference machine }] } && machine.GetElementType() is TypeDefinition type)
            {
                machines.TryAdd(type, method);
            }
        }

        return machines;
    }
}
