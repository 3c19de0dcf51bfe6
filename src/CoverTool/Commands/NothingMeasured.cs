using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reports;
using CoverTool.Running;
using CoverTool.Sessions;

namespace CoverTool.Commands;

/// <summary>Says why a run measured nothing, and what to do about it.</summary>
internal static class NothingMeasured
{
    /// <summary>Writes the reasons, module by module, and hints.</summary>
    public static void Explain(SessionResult result, TextWriter error)
    {
        if (result.Run.Modules.Length > 0)
        {
            string names = string.Join(", ", result.Run.Modules.Select(module => module.Map.Name).Distinct());
            Notice.Error("CT1005", $"Nothing was measured: no process ran any of the instrumented modules ({names}).");
            foreach (RefusedFile file in result.Run.RefusedFiles)
            {
                error.WriteLine($"Not counted: {file.Path}: {file.Reason}");
            }

            return;
        }

        Notice.Error("CT1004", "Nothing was measured: no module was instrumented.");
        foreach (string folder in result.Folders)
        {
            error.WriteLine($"Looked in {folder}");
        }

        if (result.Run.SkippedModules.Length > 0)
        {
            SkippedListing.Write(result.Run, [], error);
        }

        error.WriteLine();
        foreach (string hint in Hints(result))
        {
            error.WriteLine($"Hint: {hint}");
        }
    }

    /// <summary>Says that exclusions left nothing.</summary>
    /// <returns>The exit code.</returns>
    public static int ExplainExclusion()
    {
        Notice.Error("CT1013", "All code that was measured is excluded. 'covertool report' applies other exclusions to the same data.");
        return ExitCode.NothingMeasured;
    }

    /// <summary>What would probably help.</summary>
    public static ImmutableArray<string> Hints(SessionResult result)
    {
        HashSet<SkipReason> reasons = [.. result.Run.SkippedModules.Select(module => module.Reason)];
        ImmutableArray<string>.Builder hints = ImmutableArray.CreateBuilder<string>();
        if (Describe(result.ProgramForm) is { } form)
        {
            hints.Add(form);
        }
        else if (result.Folders.Length == 0)
        {
            hints.Add(
                "the command built no test project or program, and names no module. Measure a command such as " +
                "'dotnet test', 'dotnet run', or 'dotnet path/to/program.dll'.");
        }

        if (reasons.Contains(SkipReason.NoLocalSources))
        {
            hints.Add($"only code with sources under {result.Run.SourceRoot} is measured; --source-root names another folder.");
        }

        if (reasons.Contains(SkipReason.NoSymbols))
        {
            hints.Add("a module needs its portable PDB: build with <DebugType>portable</DebugType> or embedded.");
        }

        if (reasons.Contains(SkipReason.TestProject))
        {
            hints.Add("test projects are not measured unless you say --include-tests.");
        }

        return hints.ToImmutable();
    }

    private static string? Describe(ProgramForm form) => form switch
    {
        ProgramForm.SingleFile =>
            "the program is a single file with its modules inside, which cannot be replaced there. Measure a build without PublishSingleFile.",
        ProgramForm.NativeAot =>
            "the program was compiled to native code (NativeAOT) and has no modules any more. Measure a build without PublishAot.",
        _ => null,
    };
}
