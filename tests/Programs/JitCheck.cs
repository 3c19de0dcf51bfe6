using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace CoverTool.Tests.Programs;

/// <summary>Has the runtime compile every method of a module, which finds invalid IL also where no test goes.</summary>
public static class JitCheck
{
    public static void CompileEveryMethod(string modulePath)
    {
        AssemblyLoadContext context = new(modulePath, isCollectible: true);
        try
        {
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
        finally
        {
            context.Unload();
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
