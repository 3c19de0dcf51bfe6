using Mono.Cecil;

namespace CoverTool.Instrumenter.Reading;

/// <summary>
/// Answers the one question that Mono.Cecil asks about other assemblies when it writes a module: which integer type a
/// constant has whose declared type is an enum of theirs. The constant itself tells, so that no other assembly needs to be
/// found, and a missing one cannot make a module fail.
/// </summary>
internal sealed class EnumConstantResolver() : MetadataResolver(new NoAssemblyResolver())
{
    private readonly Dictionary<string, TypeDefinition> _enums = [];

    /// <summary>Learns the types of all constants of a module. To be called before the module is written.</summary>
    public void Learn(ModuleDefinition module)
    {
        foreach (TypeDefinition type in module.GetTypes())
        {
            foreach (FieldDefinition field in type.Fields)
            {
                Learn(module, field, field.FieldType);
            }

            foreach (ParameterDefinition parameter in type.Methods.SelectMany(method => method.Parameters))
            {
                Learn(module, parameter, parameter.ParameterType);
            }
        }
    }

    public override TypeDefinition Resolve(TypeReference type) =>
        type.GetElementType() is { } element && _enums.TryGetValue(element.FullName, out TypeDefinition? known) ? known : base.Resolve(type);

    private void Learn(ModuleDefinition module, IConstantProvider owner, TypeReference declaredType)
    {
        TypeReference type = declaredType is GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable
            ? nullable.GenericArguments[0]
            : declaredType;
        if (type.IsPrimitive || type is TypeDefinition || !owner.HasConstant || UnderlyingType(module, owner.Constant) is not { } underlying)
        {
            return;
        }

        TypeReference element = type.GetElementType();
        TypeDefinition known = new(element.Namespace, element.Name, TypeAttributes.Sealed, new TypeReference("System", "Enum", module, module.TypeSystem.CoreLibrary));
        known.Fields.Add(new FieldDefinition("value__", FieldAttributes.SpecialName | FieldAttributes.RTSpecialName, underlying));
        _enums.TryAdd(element.FullName, known);
    }

    private static TypeReference? UnderlyingType(ModuleDefinition module, object? constant) => constant switch
    {
        sbyte => module.TypeSystem.SByte,
        byte => module.TypeSystem.Byte,
        short => module.TypeSystem.Int16,
        ushort => module.TypeSystem.UInt16,
        int => module.TypeSystem.Int32,
        uint => module.TypeSystem.UInt32,
        long => module.TypeSystem.Int64,
        ulong => module.TypeSystem.UInt64,
        char => module.TypeSystem.Char,
        bool => module.TypeSystem.Boolean,
        _ => null,
    };
}
