using System.Collections.Immutable;
using CoverTool.Data;
using CoverTool.Reporter.Exclusions;

namespace CoverTool.Reporter.Model;

/// <summary>Makes the coverage model of a run.</summary>
public static class CoverageBuilder
{
    /// <summary>
    /// Makes the model. Only documents that were found on the machine that instrumented count. Builds of one assembly become
    /// one module, in which the hits of all of them add up. What the run's exclusions name is in no total.
    /// </summary>
    public static CoverageModel Build(RunResult run)
    {
        DateTimeOffset measuredAt = run.Processes.Select(process => process.StartTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        ExclusionRules rules = new(run.Exclusions);
        ExclusionTally tally = new();
        ImmutableArray<ModuleCoverage> modules =
        [
            .. run.Modules
                .GroupBy(module => module.Map.AssemblyName, StringComparer.Ordinal)
                .OrderBy(builds => builds.Key, StringComparer.Ordinal)
                .Select(builds => ModuleAssembler.Assemble(builds.Key, Gather(builds, run.SourceRoot, rules), tally)),
        ];

        // A rule about a module that was not measured anyway is no mistake.
        foreach (SkippedModule skipped in run.SkippedModules)
        {
            string name = skipped.Path[(skipped.Path.LastIndexOfAny(['/', '\\']) + 1)..];
            rules.OfModule(name, Path.GetFileNameWithoutExtension(name));
        }

        return new CoverageModel(run.SourceRoot, measuredAt, modules)
        {
            Exclusions = new ExclusionReport(tally.ToImmutable(), rules.Unmatched, CommentProblems(run)),
        };
    }

    private static ImmutableArray<(string Path, CommentProblem Problem)> CommentProblems(RunResult run) =>
    [
        .. run.Modules
            .SelectMany(module => module.Map.Documents)
            .SelectMany(document => document.CommentProblems.Select(problem => (Path: SourcePath.Display(run.SourceRoot, document.LocalPath), problem)))
            .Distinct()
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.problem.Line),
    ];

    private static ModuleGatherer Gather(IEnumerable<ModuleCounts> builds, string sourceRoot, ExclusionRules rules)
    {
        ModuleGatherer gatherer = new(sourceRoot, rules);

        // A fixed order, so that the report does not depend on the order in which builds were found.
        foreach (ModuleCounts build in builds.OrderBy(build => build.Map.Name, StringComparer.Ordinal).ThenBy(build => build.Map.Id))
        {
            gatherer.Add(build);
        }

        return gatherer;
    }
}
