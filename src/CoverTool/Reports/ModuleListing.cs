using CoverTool.Data;
using CoverTool.Reporter.Exclusions;
using CoverTool.Reporter.Model;

namespace CoverTool.Reports;

/// <summary>What <c>-v</c> adds: every module that was considered, with what was measured of it, or why nothing was.</summary>
internal static class ModuleListing
{
    public static void Write(RunResult run, CoverageModel model, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Measured modules:");
        foreach (ModuleMap map in run.Modules.Select(module => module.Map))
        {
            output.WriteLine($"  {map.Name}: {map.Methods.Length} methods, {map.Documents.Length} source files");
            foreach (IGrouping<string, MethodEntry> type in map.Methods
                .GroupBy(method => method.TypeName)
                .OrderBy(type => type.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"    {type.Key}: {type.Count()} methods");
            }

            foreach (UnmeasuredEntry entry in map.Unmeasured)
            {
                string member = entry.MethodName.Length == 0 ? entry.TypeName : $"{entry.TypeName}.{entry.MethodName}";
                output.WriteLine($"    {member}: not measured, {entry.Reason}");
            }
        }

        foreach (ModuleCoverage module in model.Modules.Where(module => !module.ExcludedMethods.IsEmpty))
        {
            output.WriteLine();
            output.WriteLine($"Excluded from {module.Name}:");
            foreach (ExcludedMethod method in module.ExcludedMethods)
            {
                output.WriteLine($"  {method.TypeName}.{method.FullName}: {method.Reason.Detail}");
            }
        }

        WriteSkipped(run, output);
    }

    /// <summary>The modules that were not measured, by reason; copies of one module that were skipped alike are one line.</summary>
    public static void WriteSkipped(RunResult run, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Modules that were not measured:");
        foreach (IGrouping<SkipReason, SkippedModule> reason in run.SkippedModules
            .GroupBy(module => module.Reason)
            .OrderBy(reason => reason.Key))
        {
            output.WriteLine($"  {Describe(reason.Key)}");
            foreach (var copies in reason
                .GroupBy(module => (Name: Path.GetFileName(module.Path), module.Detail))
                .OrderBy(copies => copies.Key.Name, StringComparer.OrdinalIgnoreCase))
            {
                string count = copies.Count() == 1 ? "" : $" ({copies.Count()} copies)";
                output.WriteLine($"    {copies.Key.Name}{count}: {copies.Key.Detail}");
            }
        }
    }

    private static string Describe(SkipReason reason) => reason switch
    {
        SkipReason.TestProject => "Test projects:",
        SkipReason.NoSymbols => "Without symbols:",
        SkipReason.NoLocalSources => "Without sources under the source root:",
        SkipReason.SymbolsDoNotMatch => "With symbols of another build:",
        SkipReason.Unreadable => "Not .NET modules, or damaged:",
        SkipReason.MixedMode => "Mixed managed and native code:",
        SkipReason.ReferenceAssembly => "Reference assemblies:",
        SkipReason.AlreadyInstrumented => "Instrumented already:",
        SkipReason.NothingToMeasure => "Without code to measure:",
        SkipReason.ByPattern => "Skipped on request:",
        _ => "Failed:",
    };
}
