using Mono.Cecil;

namespace CoverTool.Instrumenter.Symbols;

/// <summary>Writes types and methods the way a C# programmer does.</summary>
internal static class DisplayName
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.SByte"] = "sbyte",
        ["System.Int16"] = "short",
        ["System.UInt16"] = "ushort",
        ["System.Int32"] = "int",
        ["System.UInt32"] = "uint",
        ["System.Int64"] = "long",
        ["System.UInt64"] = "ulong",
        ["System.IntPtr"] = "nint",
        ["System.UIntPtr"] = "nuint",
        ["System.Single"] = "float",
        ["System.Double"] = "double",
        ["System.Decimal"] = "decimal",
        ["System.Char"] = "char",
        ["System.String"] = "string",
        ["System.Object"] = "object",
        ["System.Void"] = "void",
    };

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryPlus"] = "+",
        ["op_UnaryNegation"] = "-",
        ["op_Increment"] = "++",
        ["op_Decrement"] = "--",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>",
        ["op_UnsignedRightShift"] = ">>>",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_True"] = "true",
        ["op_False"] = "false",
        ["op_Implicit"] = "implicit",
        ["op_Explicit"] = "explicit",
    };

    /// <summary>The declaring type: <c>Shop.Outer+Inner&lt;T&gt;</c>.</summary>
    public static string OfType(TypeDefinition type)
    {
        // A nested type repeats the type parameters of the types around it; C# does not.
        int inherited = type.DeclaringType?.GenericParameters.Count ?? 0;
        string own = WithoutArity(type.Name) + Arguments(type.GenericParameters.Skip(inherited).Select(parameter => parameter.Name));
        if (type.DeclaringType is { } outer)
        {
            return $"{OfType(outer)}+{own}";
        }

        return type.Namespace.Length == 0 ? own : $"{type.Namespace}.{own}";
    }

    /// <summary>The method without its type: <c>Map&lt;T&gt;</c>, <c>Total.get</c>, <c>operator +</c>.</summary>
    public static string OfMethod(MethodDefinition method)
    {
        if (method.IsSpecialName && Operators.TryGetValue(method.Name, out string? symbol))
        {
            return $"operator {symbol}";
        }

        int accessor = method.IsSpecialName ? method.Name.LastIndexOf('.') + 1 : -1;
        foreach (string prefix in accessor < 0 ? [] : (string[])["get_", "set_", "add_", "remove_"])
        {
            if (string.CompareOrdinal(method.Name, accessor, prefix, 0, prefix.Length) == 0)
            {
                return $"{method.Name[..accessor]}{method.Name[(accessor + prefix.Length)..]}.{prefix[..^1]}";
            }
        }

        string name = method.Name == "<Main>$" ? "Main" : method.Name;
        return name + Arguments(method.GenericParameters.Select(parameter => parameter.Name));
    }

    /// <summary>The parameter types: <c>(string, List&lt;int&gt;)</c>.</summary>
    public static string OfParameters(MethodDefinition method) =>
        $"({string.Join(", ", method.Parameters.Select(OfParameter))})";

    private static string OfParameter(ParameterDefinition parameter) => parameter.ParameterType is ByReferenceType reference
        ? (parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ") + OfReference(reference.ElementType)
        : OfReference(parameter.ParameterType);

    private static string OfReference(TypeReference type) => type switch
    {
        ByReferenceType reference => "ref " + OfReference(reference.ElementType),
        PointerType pointer => OfReference(pointer.ElementType) + "*",
        ArrayType array => OfReference(array.ElementType) + $"[{new string(',', array.Rank - 1)}]",
        IModifierType modifier => OfReference(modifier.ElementType),
        GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable => OfReference(nullable.GenericArguments[0]) + "?",
        GenericInstanceType generic => WithoutArity(generic.ElementType.Name) + Arguments(generic.GenericArguments.Select(OfReference)),
        _ => Keywords.GetValueOrDefault(type.FullName) ?? WithoutArity(type.Name),
    };

    private static string Arguments(IEnumerable<string> names)
    {
        string joined = string.Join(", ", names);
        return joined.Length == 0 ? "" : $"<{joined}>";
    }

    private static string WithoutArity(string name)
    {
        int arity = name.LastIndexOf('`');
        return arity < 0 ? name : name[..arity];
    }
}
