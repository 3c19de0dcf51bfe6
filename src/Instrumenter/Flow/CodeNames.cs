using System.Globalization;
using CoverTool.Instrumenter.Symbols;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoverTool.Instrumenter.Flow;

/// <summary>What the programmer called that which an instruction loads, calls or asks for.</summary>
internal sealed class CodeNames(MethodDefinition method)
{
    private readonly Lazy<ILookup<int, (int Start, int End, string Name)>> _locals = new(() => LocalsOf(method));
    private readonly Lazy<HashSet<string>> _members = new(() => MembersIn(method));
    private readonly Dictionary<Instruction, string?> _names = [];

    /// <summary>
    /// The name of a variable, member or type; a number after <c>#</c>, a text after a quote; null for an instruction that names nothing.
    /// </summary>
    public string? Of(Instruction instruction)
    {
        if (instruction.Operand is null)
        {
            return instruction.OpCode.Code == Code.Ldlen ? nameof(Array.Length) : null;
        }

        if (!_names.TryGetValue(instruction, out string? name))
        {
            _names.Add(instruction, name = NameOf(instruction));
        }

        return name;
    }

    /// <summary>
    /// Whether it may load a variable with a name. In optimized code a state machine has one field for several variables, named after the
    /// first. What the code names elsewhere is none of these.
    /// </summary>
    public bool MayLoad(Instruction load, string name) => Of(load) is { } found && (found == name ||
        (load.LoadedField is { } field && SynthesizedNames.IsSynthesized(field.Name) && method.DeclaringType.Fields.All(other => SourceName(other.Name) != name) && !_members.Value.Contains(name)));

    /// <summary>The name of a type as a programmer writes it, without what is in front of it and its arguments.</summary>
    public static string SimpleName(TypeReference type) => type.Name.Split('`')[0];

    private string? NameOf(Instruction instruction) => instruction.Operand switch
    {
        ParameterDefinition parameter => parameter.Name,
        VariableDefinition variable => _locals.Value[variable.Index].LastOrDefault(local => local.Start <= instruction.Offset && instruction.Offset < local.End).Name,
        FieldReference field => SourceName(field.Name),
        MethodReference called => MemberName(called.Name),
        TypeReference type => SimpleName(type),
        string text => "\"" + text,
        IConvertible value => "#" + value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    // The accessor of a property, and a local function: <M>g__Name|0_0.
    private static string MemberName(string name)
    {
        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal))
        {
            return name[4..];
        }

        return SynthesizedNames.LocalFunctionName(name) ?? name;
    }

    // A local of a state machine lives in a field such as <item>5__2.
    private static string SourceName(string fieldName) =>
        fieldName.StartsWith('<') && fieldName.IndexOf('>', StringComparison.Ordinal) is > 1 and int end ? fieldName[1..end] : fieldName;

    private static HashSet<string> MembersIn(MethodDefinition method) => [.. method.Body.Instructions
        .Select(instruction => instruction.Operand switch
        {
            FieldReference field => SourceName(field.Name),
            MethodReference called => MemberName(called.Name),
            _ => null,
        })
        .OfType<string>()];

    // In optimized code several variables may have one slot, and what has none of their scopes is the compiler's.
    private static ILookup<int, (int Start, int End, string Name)> LocalsOf(MethodDefinition method) => LocalScopes.In(method).ToLookup(
        item => item.Local.Index,
        item => (item.Scope.Start.Offset, item.Scope.End.IsEndOfMethod ? int.MaxValue : item.Scope.End.Offset, item.Local.Name));
}
