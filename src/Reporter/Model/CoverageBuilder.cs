using CoverTool.Data;

namespace CoverTool.Reporter.Model;

/// <summary>Makes the coverage model of a run.</summary>
public static class CoverageBuilder
{
    /// <summary>
    /// Makes the model. Only documents that were found on the machine that instrumented count. Builds of one assembly become
    /// one module, in which the hits of all of them add up.
    /// </summary>
    public static CoverageModel Build(RunResult run)
    {
        DateTimeOffset measuredAt = run.Processes.Select(process => process.StartTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        return new CoverageModel(
            run.SourceRoot,
            measuredAt,
            [
                .. run.Modules
                    .GroupBy(module => module.Map.AssemblyName, StringComparer.Ordinal)
                    .OrderBy(builds => builds.Key, StringComparer.Ordinal)
                    .Select(builds => Build(builds.Key, builds, run.SourceRoot)),
            ]);
    }

    private static ModuleCoverage Build(string name, IEnumerable<ModuleCounts> builds, string sourceRoot)
    {
        ModuleGatherer gatherer = new(sourceRoot);

        // A fixed order, so that the report does not depend on the order in which builds were found.
        foreach (ModuleCounts build in builds.OrderBy(build => build.Map.Name, StringComparer.Ordinal).ThenBy(build => build.Map.Id))
        {
            gatherer.Add(build);
        }

        return ModuleAssembler.Assemble(name, gatherer);
    }
}
