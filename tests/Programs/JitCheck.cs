using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace CoverTool.Tests.Programs;

/// <summary>Has the runtime compile every method of a module, which finds invalid IL also where no test goes.</summary>
public static class JitCheck
{
    public static void CompileEveryMethod(string modulePath)
    {
        // Not collectible: a module that has an initialiser, and is compiled but never run before it is unloaded, leaves the
        // runtime (10.0) in an endless loop when a thread-static field lies in <Module>.
        AssemblyLoadContext context = new(modulePath);
        Assembly assembly = context.LoadFromStream(new MemoryStream(File.ReadAllBytes(modulePath)));
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (Type type in assembly.GetTypes())
        {
            foreach (MethodBase method in type.GetMembers(all).OfType<MethodBase>().Where(method => !method.IsAbstract))
            {
                Compile(type, method);
            }
        }

        foreach (MethodInfo method in assembly.ManifestModule.GetMethods(all))
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        }
    }

    private static void Compile(Type type, MethodBase method)
    {
        Type[] arguments = [.. type.GetGenericArguments(), .. method.IsGenericMethodDefinition ? method.GetGenericArguments() : []];
        if (arguments.Length == 0)
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        }
        else if (arguments.All(argument => argument.GetGenericParameterConstraints().Length == 0 &&
            (argument.GenericParameterAttributes & GenericParameterAttributes.NotNullableValueTypeConstraint) == 0))
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. arguments.Select(_ => typeof(string).TypeHandle)]);
        }
    }
}
