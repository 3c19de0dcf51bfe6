using System.Reflection;

namespace CoverTool.Tests.Programs;

/// <summary>The types of an assembly without those that need something that is not here.</summary>
public static class LoadableTypes
{
    public static IEnumerable<Type> Of(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
