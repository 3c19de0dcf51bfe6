using System.Reflection;

namespace CoverTool.Performance.Throughput;

/// <summary>The process in which coverlet instruments a module. What does that is internal there, so it is called by name.</summary>
internal static class CoverletChild
{
    public const string Name = "coverlet";

    /// <summary>Instruments as the data collector does.</summary>
    /// <param name="arguments">The module.</param>
    /// <returns>0, or 1 when it was not instrumented.</returns>
    public static int Run(string[] arguments)
    {
        Assembly core = Assembly.LoadFrom(Path.Combine(Places.Coverlet, "coverlet.core.dll"));
        object Make(string type, params object?[] parameters) => Activator.CreateInstance(core.GetType($"Coverlet.Core.{type}", throwOnError: true)!, parameters)!;

        object log = DispatchProxy.Create(core.GetType("Coverlet.Core.Abstractions.ILogger", throwOnError: true)!, typeof(SilentProxy));
        object files = Make("Helpers.FileSystem");
        object roots = Make("Helpers.SourceRootTranslator", log, files);
        object instrumentation = Make("Helpers.InstrumentationHelper", Make("Helpers.ProcessExitHandler"), Make("Helpers.RetryHelper"), files, log, roots);
        object parameters = Make("CoverageParameters");
        void Set(string property, object value) => parameters.GetType().GetProperty(property)!.SetValue(parameters, value);

        string[] none = [];
        Set("Module", arguments[0]);
        Set("IncludeFilters", none);
        Set("IncludeDirectories", none);
        Set("ExcludeFilters", none);
        Set("ExcludedSourceFiles", none);
        Set("ExcludeAttributes", none);
        Set("DoesNotReturnAttributes", none);
        Set("IncludeTestAssembly", true);
        object coverage = Make("Coverage", arguments[0], parameters, log, instrumentation, files, roots, Make("Symbols.CecilSymbolHelper"));
        long before = new FileInfo(arguments[0]).Length;
        coverage.GetType().GetMethod("PrepareModules")!.Invoke(coverage, null);
        return new FileInfo(arguments[0]).Length > before ? 0 : 1;
    }
}
