using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoverTool.Tests.Programs;

/// <summary>Has the runtime compile every method of a module, which finds invalid IL also where no test goes.</summary>
public static class JitCheck
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Fails unless every method of a module can be compiled, and is. Runs its module initialisers.</summary>
    public static void CompileEveryMethod(string modulePath)
    {
        Assembly assembly = ModuleContext.Beside(modulePath).Load(File.ReadAllBytes(modulePath));
        Assert.Empty(Compile(assembly.GetTypes(), assembly.ManifestModule).Where(method => !method.Succeeded));
    }

    /// <summary>Compiles every method of some types, and those of <c>&lt;Module&gt;</c>, that has code in IL.</summary>
    public static IEnumerable<MethodCompilation> Compile(IEnumerable<Type> types, Module module) =>
        types.SelectMany(CompileType).Concat(module.GetMethods(Declared).Where(HasCode).Select(method => CompileMethod(method, null)));

    private static IEnumerable<MethodCompilation> CompileType(Type type)
    {
        try
        {
            Type? made = type.IsGenericTypeDefinition ? TypeArguments.Make(type.GetGenericArguments(), type.MakeGenericType) : type;
            return type.GetMembers(Declared).OfType<MethodBase>().Where(HasCode).Select(method => CompileMethod(method, made));
        }
        catch (Exception exception) when (exception is TypeLoadException or MissingMemberException or FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            // It, one of its members or a type of its constraints needs something that is not here, or not in this version.
            return [];
        }
    }

    // The runtime itself makes the methods of delegate types; imported ones are somewhere else.
    private static bool HasCode(MethodBase method) =>
        !method.IsAbstract &&
        !method.Attributes.HasFlag(MethodAttributes.PinvokeImpl) &&
        (method.MethodImplementationFlags & (MethodImplAttributes.CodeTypeMask | MethodImplAttributes.InternalCall)) == MethodImplAttributes.IL;

    private static MethodCompilation CompileMethod(MethodBase method, Type? type)
    {
        string name = $"{method.DeclaringType?.FullName ?? "<Module>"}: {method.Name}";
        try
        {
            name = $"{method.DeclaringType?.FullName ?? "<Module>"}: {method}";
            if (Arguments(method, type) is not { } arguments)
            {
                return new MethodCompilation(name, IsCheckable: false, null);
            }

            RuntimeHelpers.PrepareMethod(method.MethodHandle, arguments.Length == 0 ? null : [.. arguments.Select(argument => argument.TypeHandle)]);
            return new MethodCompilation(name, IsCheckable: true, null);
        }
        catch (Exception exception)
        {
            // A boundary: whatever the runtime has against a method is what was asked for.
            return new MethodCompilation(name, IsCheckable: true, exception);
        }
    }

    // Null when there are none: not for the type of the method, or not for the method itself.
    private static Type[]? Arguments(MethodBase method, Type? type)
    {
        if (type is null && method.DeclaringType is not null)
        {
            return null;
        }

        Type[] ofType = type?.GetGenericArguments() ?? [];
        if (!method.IsGenericMethodDefinition)
        {
            return ofType;
        }

        MethodInfo definition = (MethodInfo)(type is null ? method : MethodBase.GetMethodFromHandle(method.MethodHandle, type.TypeHandle)!);
        MethodInfo? made = TypeArguments.Make(definition.GetGenericArguments(), definition.MakeGenericMethod);
        return made is null ? null : [.. ofType, .. made.GetGenericArguments()];
    }
}
