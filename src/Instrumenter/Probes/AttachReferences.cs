using Mono.Cecil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>
/// The members of the core library that the attaching code calls. They have been there, through every name by which a module
/// may refer to the core library (System.Runtime, netstandard, mscorlib), in all supported runtimes.
/// </summary>
internal sealed class AttachReferences
{
    private readonly ModuleDefinition _module;
    private readonly TypeReference _string;
    private readonly TypeReference _object;

    public AttachReferences(ModuleDefinition module)
    {
        _module = module;
        _string = module.TypeSystem.String;
        _object = module.TypeSystem.Object;
        TypeReference assembly = Type("System.Reflection", "Assembly");
        TypeReference type = Type("System", "Type");
        TypeReference methodInfo = Type("System.Reflection", "MethodInfo");
        TypeReference handleType = CollectorLink.CoreType(module, "System.Runtime.InteropServices", "GCHandleType", isValueType: true);

        GCHandle = CollectorLink.CoreType(module, "System.Runtime.InteropServices", "GCHandle", isValueType: true);
        GCHandleAlloc = Static(GCHandle, "Alloc", GCHandle, _object, handleType);
        AddrOfPinnedObject = Instance(GCHandle, "AddrOfPinnedObject", module.TypeSystem.IntPtr);
        FileExists = Static(Type("System.IO", "File"), "Exists", module.TypeSystem.Boolean, _string);
        LoadFile = Static(assembly, "LoadFile", assembly, _string);
        GetExportedTypes = Instance(assembly, "GetExportedTypes", new ArrayType(type));
        GetMethod = Instance(type, "GetMethod", methodInfo, _string);
        Invoke = Instance(Type("System.Reflection", "MethodBase"), "Invoke", _object, _object, new ArrayType(_object));

        GenericInstanceType function = AttachCode.DelegateType(module);
        InvokeDelegate = new MethodReference("Invoke", function.ElementType.GenericParameters[1], function) { HasThis = true };
        InvokeDelegate.Parameters.Add(new ParameterDefinition(function.ElementType.GenericParameters[0]));
    }

    public TypeReference GCHandle { get; }

    public MethodReference GCHandleAlloc { get; }

    public MethodReference AddrOfPinnedObject { get; }

    public MethodReference FileExists { get; }

    public MethodReference LoadFile { get; }

    public MethodReference GetExportedTypes { get; }

    public MethodReference GetMethod { get; }

    public MethodReference Invoke { get; }

    public MethodReference InvokeDelegate { get; }

    private TypeReference Type(string typeNamespace, string name) => CollectorLink.CoreType(_module, typeNamespace, name);

    private static MethodReference Static(TypeReference type, string name, TypeReference result, params TypeReference[] parameters) =>
        New(type, name, hasThis: false, result, parameters);

    private static MethodReference Instance(TypeReference type, string name, TypeReference result, params TypeReference[] parameters) =>
        New(type, name, hasThis: true, result, parameters);

    private static MethodReference New(TypeReference type, string name, bool hasThis, TypeReference result, TypeReference[] parameters)
    {
        MethodReference method = new(name, result, type) { HasThis = hasThis };
        foreach (TypeReference parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter));
        }

        return method;
    }
}
