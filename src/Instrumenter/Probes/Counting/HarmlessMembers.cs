using System.Reflection.PortableExecutable;
using Mono.Cecil;
using Mono.Cecil.Cil;
using BlobReader = System.Reflection.Metadata.BlobReader;

namespace CoverTool.Instrumenter.Probes.Counting;

/// <summary>
/// Which members can be used without an exception: accessors of this module that do nothing but read or write a field, static fields
/// whose type has no initializer, and members of .NET's library that have nothing to throw for.
/// </summary>
internal sealed class HarmlessMembers
{
    // A byte of the token of a field or a method.
    private const short Token = -1;

    // The bytes of a method whose code is short, with its length in the upper six bits of the first one.
    // ldarg.0 ; ldfld ; ret
    private static readonly short[] Getter = [(7 << 2) | 2, 0x02, 0x7B, Token, Token, Token, Token, 0x2A];

    // ldarg.0 ; ldarg.1 ; stfld ; ret
    private static readonly short[] Setter = [(8 << 2) | 2, 0x02, 0x03, 0x7D, Token, Token, Token, Token, 0x2A];

    // ldarg.0 ; call ; ret, and the same with a nop before the ret
    private static readonly short[] Constructor = [(7 << 2) | 2, 0x02, 0x28, Token, Token, Token, Token, 0x2A];
    private static readonly short[] DebugConstructor = [(8 << 2) | 2, 0x02, 0x28, Token, Token, Token, Token, 0x00, 0x2A];

    private readonly PEReader _pe;
    private readonly HashSet<TypeDefinition> _initializedTypes;

    /// <summary>Looks at a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="pe">The same as bytes, which are what it was compiled to, whatever has become of the methods since.</param>
    public HarmlessMembers(ModuleDefinition module, PEReader pe)
    {
        _pe = pe;
        _initializedTypes = [.. module.GetTypes().Where(type => type.Methods.Any(method => method is { IsConstructor: true, IsStatic: true }))];
    }

    /// <summary>Whether a call of a method throws at most where there is no object. Nobody overrides it: what is called is what was looked at.</summary>
    public bool IsHarmless(MethodReference method) => method is MethodDefinition definition
        ? (!definition.IsVirtual || definition.IsFinal) && IsTrivial(definition)
        : method.HasThis && method.DeclaringType.Scope is AssemblyNameReference && IsHarmlessInstanceMethod(method);

    /// <summary>Whether an instruction that uses a member never throws, whatever it is used on.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="user">The method that it is in.</param>
    public bool NeverThrows(Instruction instruction, MethodDefinition user) => instruction.OpCode.Code switch
    {
        Code.Call => NeverThrows((MethodReference)instruction.Operand),
        Code.Newobj => IsPlainValue(((MethodReference)instruction.Operand).DeclaringType),
        Code.Ldsfld or Code.Ldsflda or Code.Stsfld => IsReady((FieldReference)instruction.Operand, user),
        Code.Isinst => IsClass((TypeReference)instruction.Operand),
        _ => false,
    };

    private static bool NeverThrows(MethodReference method) => method.DeclaringType is { Namespace: "System", Scope: AssemblyNameReference } type
        && ((type.Name, method.Name) is ("Object", ".ctor") or ("Object", "ReferenceEquals")
                or ("String", "op_Equality") or ("String", "op_Inequality") or ("String", "IsNullOrEmpty") or ("Math", "Max") or ("Math", "Min")
            || IsQuestionOfCharacter(type, method));

    // Char.IsDigit(char) and the like.
    private static bool IsQuestionOfCharacter(TypeReference type, MethodReference method) =>
        type.Name == "Char" && method is { HasThis: false, Parameters: [{ ParameterType.MetadataType: MetadataType.Char }] } && method.Name.StartsWith("Is", StringComparison.Ordinal);

    // No memory is needed for them, and their constructors set fields.
    private static bool IsPlainValue(TypeReference type) => type is GenericInstanceType { Scope: AssemblyNameReference } && (type.Namespace, type.Name) is
        ("System", "Nullable`1") or ("System.Collections.Generic", "KeyValuePair`2") or ("System", "ValueTuple`1") or ("System", "ValueTuple`2")
        or ("System", "ValueTuple`3") or ("System", "ValueTuple`4") or ("System", "ValueTuple`5") or ("System", "ValueTuple`6") or ("System", "ValueTuple`7");

    // No initializer is run before, which may fail; or it is the one that does.
    private bool IsReady(FieldReference field, MethodDefinition user) => field is FieldDefinition { DeclaringType: { } type }
        && (!_initializedTypes.Contains(type) || (user.DeclaringType == type && user is { IsConstructor: true, IsStatic: true }));

    // An object may decide itself which interfaces it has, and other code runs then.
    private static bool IsClass(TypeReference type) => type is TypeDefinition { IsInterface: false } || type.IsPrimitive || type.MetadataType == MetadataType.String;

    /// <summary>Whether the initializer of a type may be run, and fail, when one of its methods is called.</summary>
    public bool StartsInitializer(TypeDefinition type) => !type.IsBeforeFieldInit && _initializedTypes.Contains(type);

    /// <summary>Whether a method does nothing but read or write a field of its object, or is a constructor that does nothing.</summary>
    public bool IsTrivial(MethodDefinition method) => IsAccessor(method) || IsEmptyConstructor(method);

    // A value may be there before the initializer of its type was run.
    private bool IsAccessor(MethodDefinition method) => method is { HasThis: true, RVA: not 0 }
        && !(method.DeclaringType.IsValueType && StartsInitializer(method.DeclaringType))
        && (Is(method, Getter) || Is(method, Setter));

    // It may call another of its type as well as that of Object.
    private bool IsEmptyConstructor(MethodDefinition method) =>
        method is { HasThis: true, IsConstructor: true, RVA: not 0 } && !StartsInitializer(method.DeclaringType)
        && (Is(method, Constructor) || Is(method, DebugConstructor))
        && method.Module.LookupToken(CalledBy(method)) is MethodReference called && NeverThrows(called);

    private int CalledBy(MethodDefinition constructor)
    {
        BlobReader bytes = _pe.GetSectionData(constructor.RVA).GetReader();
        bytes.Offset = Array.IndexOf(Constructor, Token);
        return bytes.ReadInt32();
    }

    private bool Is(MethodDefinition method, short[] code)
    {
        BlobReader bytes = _pe.GetSectionData(method.RVA).GetReader();
        return bytes.RemainingBytes >= code.Length && code.All(expected => bytes.ReadByte() is var found && (expected == Token || expected == found));
    }

    private static bool IsHarmlessInstanceMethod(MethodReference method)
    {
        TypeReference type = method.DeclaringType.GetElementType();
        return method.Name switch
        {
            "get_Current" => type is { Name: "Enumerator", DeclaringType: { Namespace: "System.Collections.Generic", Name: "List`1" or "Dictionary`2" or "HashSet`1" } },
            "get_Count" => type is { Namespace: "System.Collections.Generic", Name: "List`1" or "Dictionary`2" or "HashSet`1" },
            "get_Key" => type is { Namespace: "System.Collections.Generic", Name: "KeyValuePair`2" },
            "get_Value" => type is { Namespace: "System.Collections.Generic", Name: "KeyValuePair`2" },
            "get_HasValue" or "GetValueOrDefault" => type is { Namespace: "System", Name: "Nullable`1" },
            "get_Length" => type is { Namespace: "System", Name: "String" or "Span`1" or "ReadOnlySpan`1" },
            _ => false,
        };
    }
}
