using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reports;

/// <summary>Tells of every module, type and method whether it is in the figures, and why not.</summary>
internal sealed class ModuleListing
{
    private readonly ImmutableArray<ListedModule> _modules;

    /// <summary>Lists everything of a run.</summary>
    public ModuleListing(RunResult run, CoverageModel model)
    {
        ILookup<string, ExcludedMethod> excluded = model.Modules
            .SelectMany(module => module.ExcludedMethods.Select(method => (module.Name, Method: method)))
            .ToLookup(entry => entry.Name, entry => entry.Method);
        _modules =
        [
            .. run.Modules.Select(module => ListedModule.Of(module.Map, excluded[module.Map.AssemblyName], run.SourceRoot))
                .OrderBy(module => module.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Writes all of it.</summary>
    public void Write(TextWriter output) => Write(output, _modules);

    /// <summary>Writes what is called by one of some names: modules, types, or methods with or without their types.</summary>
    /// <returns>Whether there is any.</returns>
    public bool Write(TextWriter output, ImmutableArray<NamePattern> names)
    {
        ImmutableArray<ListedModule> found = [.. _modules.Select(module => module.Only(names)).OfType<ListedModule>()];
        Write(output, found);
        return !found.IsEmpty;
    }

    private static void Write(TextWriter output, ImmutableArray<ListedModule> modules)
    {
        foreach (ListedModule module in modules)
        {
            output.WriteLine($"in   {module.Name}");
            foreach (ListedType type in module.Types)
            {
                output.WriteLine($"{Mark(type.Reason)}  {type.Name}{Because(type.Reason)}");
                foreach (ListedMethod method in type.Methods)
                {
                    output.WriteLine($"{Mark(method.Reason)}    {method.Name}{(method.Reason.Length == 0 ? "  " + method.Place : Because(method.Reason))}");
                }
            }
        }
    }

    private static string Mark(string reason) => reason.Length == 0 ? "in   " : "out  ";

    private static string Because(string reason) => reason.Length == 0 ? "" : ": " + reason;
}
