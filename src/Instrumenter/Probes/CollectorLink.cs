using Mono.Cecil;

namespace CoverTool.Instrumenter.Probes;

/// <summary>
/// What an instrumented module carries to find the collector: two static fields, one field a thread, and one method, all in
/// <c>&lt;Module&gt;</c>, so that nobody who looks at the module's types finds a new one.
/// </summary>
internal sealed class CollectorLink
{
    /// <summary>The field that holds the address of the running thread's counters; none of its names can be written in C#.</summary>
    public const string CountersFieldName = "<CoverTool>t_counters";

    private readonly ModuleDefinition _module;

    private CollectorLink(ModuleDefinition module, FieldDefinition counters, MethodDefinition attach)
    {
        _module = module;
        Counters = counters;
        Attach = attach;
    }

    /// <summary><c>[ThreadStatic] static byte*</c>: the first counter of this thread's section; null before its first probe.</summary>
    public FieldDefinition Counters { get; }

    /// <summary><c>static byte* Attach()</c>: finds this thread's section, stores it in <see cref="Counters"/> and returns it.</summary>
    public MethodDefinition Attach { get; }

    /// <summary>What all probes consist of.</summary>
    public ProbeInstructions Probe { get; } = new();

    /// <summary>The type of the local that holds the counters' address.</summary>
    public TypeReference PointerType => Counters.FieldType;

    /// <summary>Adds the members to a module; <see cref="Complete"/> gives them their code.</summary>
    public static CollectorLink AddTo(ModuleDefinition module)
    {
        TypeReference pointer = new PointerType(module.TypeSystem.Byte);
        TypeDefinition globals = module.Types[0];

        FieldDefinition counters = NewField(CountersFieldName, pointer);
        MethodReference threadStatic = new(".ctor", module.TypeSystem.Void, CoreType(module, "System", "ThreadStaticAttribute")) { HasThis = true };
        counters.CustomAttributes.Add(new CustomAttribute(threadStatic));
        globals.Fields.Add(counters);

        MethodDefinition attach = new("<CoverTool>Attach", MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, pointer)
        {
            NoInlining = true,
        };
        globals.Methods.Add(attach);
        return new CollectorLink(module, counters, attach);
    }

    /// <summary>Writes the code that registers the module, once all counters are numbered.</summary>
    public void Complete(Guid mapId, int counterCount, string collectorPath)
    {
        TypeDefinition globals = _module.Types[0];
        FieldDefinition scratch = NewField("<CoverTool>s_scratch", PointerType);
        FieldDefinition attach = NewField("<CoverTool>s_attach", AttachCode.DelegateType(_module));
        globals.Fields.Add(scratch);
        globals.Fields.Add(attach);
        AttachCode.Write(Attach, new AttachFields(Counters, scratch, attach), mapId, counterCount, collectorPath);
    }

    /// <summary>A reference to a type of the core library, through the assembly that the module refers to it by already.</summary>
    public static TypeReference CoreType(ModuleDefinition module, string typeNamespace, string name, bool isValueType = false) =>
        new(typeNamespace, name, module, module.TypeSystem.CoreLibrary, isValueType);

    private static FieldDefinition NewField(string name, TypeReference type) =>
        new(name, FieldAttributes.Assembly | FieldAttributes.Static, type);
}
