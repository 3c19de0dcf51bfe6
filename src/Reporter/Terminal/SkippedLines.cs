using CoverTool.Data;

namespace CoverTool.Reporter.Terminal;

/// <summary>The modules that were not measured, one line for each reason.</summary>
internal static class SkippedLines
{
    private const int MostNamed = 4;

    public static IEnumerable<string> Render(RunResult run, int width, Painter painter)
    {
        if (run.SkippedModules.IsEmpty)
        {
            return [];
        }

        IEnumerable<string> lines = run.SkippedModules
            .GroupBy(skipped => skipped.Reason)
            .OrderBy(group => group.Key)
            .SelectMany(group => TextFit.Wrap($"{Reason(group.Key)}: {Names(group)}", width, start: 2, indentation: 4));
        return [painter.Paint("Not measured", TextStyle.Strong), .. lines];
    }

    private static string Names(IEnumerable<SkippedModule> modules)
    {
        // A module lies in the output folder of each project that uses it: its name says enough.
        string[] names = [.. modules.Select(module => FileName(module.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string named = string.Join(", ", names.Take(MostNamed));
        return names.Length > MostNamed ? $"{named}, and {names.Length - MostNamed} more" : named;
    }

    // The run may come from a machine with the other separator.
    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

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
        SkipReason.Failed => "could not be instrumented",
        _ => reason.ToString(),
    };
}
