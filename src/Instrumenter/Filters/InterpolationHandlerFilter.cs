using CoverTool.Instrumenter.Flow;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Filters;

/// <summary>The tests whether the handler of an interpolated string wants any, or more, of the string.</summary>
/// <remarks>
/// <c>Log(on, $"{x} a")</c>: <c>ldc.i4 LENGTH ; ldc.i4 HOLES ; ldloc ON ; ldloca GO ; newobj Handler ; stloc H ; ldloc GO ; brfalse DONE ; ldloc H ;
/// ldloc X ; call AppendFormatted ; brfalse DONE ; ldloc H ; ldstr " a" ; call AppendLiteral ; pop ; DONE:</c>. GO is a local of the compiler's.
/// </remarks>
internal sealed class InterpolationHandlerFilter : IBranchFilter
{
    private const string HandlerAttribute = "System.Runtime.CompilerServices.InterpolatedStringHandlerAttribute";

    private readonly MethodFlow _flow;
    private readonly HashSet<string> _handlers = [];
    private readonly HashSet<VariableReference> _answers = [];

    public InterpolationHandlerFilter(MethodFlow flow)
    {
        _flow = flow;
        CompilerLocals locals = new(flow);
        for (int i = 1; i < flow.Instructions.Length; i++)
        {
            if (flow.Instructions[i] is { OpCode.Code: Code.Newobj or Code.Call, Operand: MethodReference { Name: ".ctor" } constructor } && MakesHandler(constructor))
            {
                _handlers.Add(constructor.DeclaringType.FullName);
                if (flow.Instructions[i - 1].OpCode.Code == Code.Ldloca && locals.IsUsedBy(flow.Instructions[i - 1]))
                {
                    _answers.Add(flow.Instructions[i - 1].Local!);
                }
            }
        }
    }

    public bool IsCompilerMade(int decision)
    {
        if (_handlers.Count == 0 || decision == 0 || _flow.Instructions[decision].OpCode.Code != Code.Brfalse)
        {
            return false;
        }

        Instruction value = _flow.Instructions[decision - 1];
        return value.Operand is MethodReference { Name: "AppendLiteral" or "AppendFormatted" } method
            ? _handlers.Contains(method.DeclaringType.FullName)
            : value.IsLoadLocal() && _answers.Contains(value.Local!);
    }

    // The attributes of a type of another module are not at hand; there, what is called tells.
    private static bool MakesHandler(MethodReference constructor) =>
        constructor.Parameters is [{ ParameterType.MetadataType: MetadataType.Int32 }, { ParameterType.MetadataType: MetadataType.Int32 }, ..] &&
        (constructor.DeclaringType.GetElementType() is not TypeDefinition type ||
            type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == HandlerAttribute));
}
