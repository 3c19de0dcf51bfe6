using System.Collections.Immutable;
using CoverTool.Data;

namespace CoverTool.Reports;

/// <summary>Tells of every module that was not measured why; copies of one that were skipped alike are one line.</summary>
internal static class SkippedListing
{
    /// <summary>Writes those that one of some names names; all, when there is no name.</summary>
    /// <returns>Whether there is any.</returns>
    public static bool Write(RunResult run, ImmutableArray<NamePattern> names, TextWriter output)
    {
        var groups = run.SkippedModules
            .GroupBy(module => (Name: module.FileName, module.Reason, module.Detail))
            .Where(copies => names.IsEmpty || names.Any(name => name.MatchesModule(copies.Key.Name)))
            .OrderBy(copies => copies.Key.Reason)
            .ThenBy(copies => copies.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        foreach (var copies in groups)
        {
            string count = copies.Count() == 1 ? "" : $" ({copies.Count()} copies)";
            output.WriteLine($"out  {copies.Key.Name}{count}: {Describe(copies.Key.Reason)}: {copies.Key.Detail}");
        }

        return groups.Length != 0;
    }

    private static string Describe(SkipReason reason) => reason switch
    {
        SkipReason.TestProject => "test project",
        SkipReason.NoSymbols => "no PDB",
        SkipReason.NoLocalSources => "no source files here",
        SkipReason.SymbolsDoNotMatch => "PDB of another build",
        SkipReason.Unreadable => "unreadable",
        SkipReason.MixedMode => "mixed mode",
        SkipReason.ReferenceAssembly => "reference assembly",
        SkipReason.AlreadyInstrumented => "instrumented already",
        SkipReason.NothingToMeasure => "nothing to measure",
        SkipReason.ByPattern => "skipped on request",
        SkipReason.TrimmedRuntime => "trimmed runtime",
        _ => "failed",
    };
}
