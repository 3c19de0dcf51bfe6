using CoverTool.Data;

namespace CoverTool.Reporter.Terminal;

/// <summary>The modules that were not measured, one line for each reason, and what is missing of others.</summary>
internal static class SkippedLines
{
    // Libraries of others are many and expected; what went wrong is neither.
    private const int MostExpected = 2;
    private const int MostUnexpected = 10;

    public static IEnumerable<string> Render(RunResult run, int width, Painter painter)
    {
        string[] missing = [.. Missing(run)];
        if (run.SkippedModules.IsEmpty && missing.Length == 0)
        {
            return [];
        }

        IEnumerable<string> modules = run.SkippedModules
            .GroupBy(skipped => skipped.Reason)
            .OrderBy(group => group.Key)
            .Select(group => $"{Reason(group.Key)}: {Names(group, IsExpected(group.Key) ? MostExpected : MostUnexpected)}");
        return
        [
            painter.Paint("Not measured", TextStyle.Strong),
            .. missing.Concat(modules).SelectMany(line => TextFit.Wrap(line, width, start: 2, indentation: 4)),
        ];
    }

    /// <summary>Code of modules that are measured which could not be.</summary>
    private static IEnumerable<string> Missing(RunResult run) => run.Modules
        .Select(module => (module.Map.Name, Entries: module.Map.Unmeasured.Where(entry => entry.IsMissing).ToArray()))
        .Where(module => module.Entries.Length != 0)
        .OrderBy(module => module.Name, StringComparer.Ordinal)
        .Take(MostUnexpected)
        .Select(module => $"in {module.Name}: {Name(module.Entries[0])}{More(module.Entries.Length - 1)}: {module.Entries[0].Reason}");

    private static string Name(UnmeasuredEntry entry) => entry.MethodName.Length == 0 ? entry.TypeName : $"{entry.TypeName}.{entry.MethodName}";

    private static string More(int number) => number == 0 ? "" : $" and {number} more ('covertool explain' names them)";

    private static string Names(IEnumerable<SkippedModule> modules, int most)
    {
        // A module lies in the output folder of each project that uses it: its name says enough.
        string[] names = [.. modules.Select(module => module.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string named = string.Join(", ", names.Take(most));
        return names.Length > most ? $"{named}, and {names.Length - most} more" : named;
    }

    private static bool IsExpected(SkipReason reason) =>
        reason is SkipReason.TestProject or SkipReason.NoSymbols or SkipReason.NoLocalSources or SkipReason.ReferenceAssembly;

    private static string Reason(SkipReason reason) => reason switch
    {
        SkipReason.TestProject => "test projects",
        SkipReason.NoSymbols => "no PDB",
        SkipReason.NoLocalSources => "no source files here",
        SkipReason.SymbolsDoNotMatch => "PDB of another build",
        SkipReason.Unreadable => "not readable as a .NET module",
        SkipReason.MixedMode => "native code inside",
        SkipReason.ReferenceAssembly => "reference assemblies",
        SkipReason.AlreadyInstrumented => "already instrumented",
        SkipReason.NothingToMeasure => "nothing to measure",
        SkipReason.ByPattern => "skipped on request",
        SkipReason.TrimmedRuntime => "trimmed runtime",
        SkipReason.Failed => "could not be instrumented",
        _ => reason.ToString(),
    };
}
