using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace CoverTool.Instrumenter.Tests.Validity;

/// <summary>Writes the types of signatures with everything that tells two of them apart.</summary>
internal sealed class SignatureText : ISignatureTypeProvider<string, object?>
{
    public static SignatureText Instance { get; } = new();

    /// <summary>A type by its handle, of any kind.</summary>
    public static string OfType(MetadataReader reader, EntityHandle handle) => handle switch
    {
        { IsNil: true } => "",
        { Kind: HandleKind.TypeDefinition } => Instance.GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0),
        { Kind: HandleKind.TypeReference } => Instance.GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
        _ => Instance.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0),
    };

    public static string OfMethod(MethodSignature<string> signature) =>
        $"{signature.Header} {signature.ReturnType}`{signature.GenericParameterCount}({string.Join(", ", signature.ParameterTypes)})@{signature.RequiredParameterCount}";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        $"{elementType}[{shape.Rank}:{string.Join(',', shape.Sizes)}:{string.Join(',', shape.LowerBounds)}]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetFunctionPointerType(MethodSignature<string> signature) => $"method {OfMethod(signature)}";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} {(isRequired ? "modreq" : "modopt")}({modifier})";

    public string GetPinnedType(string elementType) => elementType + " pinned";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string outer = type.GetDeclaringType() is { IsNil: false } declaring ? GetTypeFromDefinition(reader, declaring, 0) + "+" : "";
        return $"{Kind(rawTypeKind)}{outer}{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string scope = type.ResolutionScope switch
        {
            { Kind: HandleKind.TypeReference } outer => GetTypeFromReference(reader, (TypeReferenceHandle)outer, 0) + "+",
            { Kind: HandleKind.AssemblyReference } assembly => $"[{reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)assembly).Name)}]",
            _ => "[]",
        };
        return $"{Kind(rawTypeKind)}{scope}{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // ELEMENT_TYPE_CLASS and ELEMENT_TYPE_VALUETYPE: a wrong one is a type that cannot be loaded.
    private static string Kind(byte rawTypeKind) => rawTypeKind switch
    {
        (byte)SignatureTypeKind.Class => "class ",
        (byte)SignatureTypeKind.ValueType => "struct ",
        _ => "",
    };
}
