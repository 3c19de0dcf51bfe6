namespace CoverTool.Data;

/// <summary>
/// Merges runs into one, one after the other, in the memory of the largest. The order in which they are given makes no difference.
/// </summary>
public sealed class RunMerger
{
    private readonly SourceRoots _roots;
    private readonly Dictionary<Guid, ModuleTotals> _modules = [];
    private readonly HashSet<SkippedModule> _skipped = [];
    private readonly Dictionary<Guid, ProcessEntry> _processes = [];
    private readonly HashSet<RefusedFile> _refused = [];
    private readonly List<ExclusionPolicy> _exclusions = [];

    /// <summary>Begins.</summary>
    /// <param name="sourceRoots">The source roots of all runs that will come.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public RunMerger(IReadOnlyCollection<string> sourceRoots)
    {
        if (sourceRoots.Count == 0)
        {
            throw new ArgumentException("There is nothing to merge.", nameof(sourceRoots));
        }

        _roots = new SourceRoots(sourceRoots);
    }

    /// <summary>Whether all runs so far excluded the same.</summary>
    public bool HaveSameExclusions => _exclusions.Count <= 1;

    /// <summary>Merges runs that are at hand.</summary>
    /// <exception cref="CoverException">CT2007: two runs give the same identifier to different maps.</exception>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static RunResult Merge(IReadOnlyList<RunResult> runs)
    {
        RunMerger merger = new([.. runs.Select(run => run.SourceRoot)]);
        foreach (RunResult run in runs)
        {
            merger.Add(run);
        }

        return merger.ToResult();
    }

    /// <summary>
    /// Adds up the counters of modules with the same map; other modules, and everything else, stand side by side. Runs made
    /// under different source roots come under one of them: a source file is known by its path below its root.
    /// </summary>
    /// <exception cref="CoverException">CT2007: two runs give the same identifier to different maps.</exception>
    public void Add(RunResult run)
    {
        foreach (ModuleCounts module in run.Modules.Select(module => _roots.Move(module, run.SourceRoot)))
        {
            if (_modules.TryGetValue(module.Map.Id, out ModuleTotals? totals))
            {
                totals.Add(module);
            }
            else
            {
                _modules.Add(module.Map.Id, new ModuleTotals(module));
            }
        }

        _skipped.UnionWith(run.SkippedModules);
        _refused.UnionWith(run.RefusedFiles);
        foreach (ProcessEntry process in run.Processes)
        {
            _processes[process.Instance] = _processes.TryGetValue(process.Instance, out ProcessEntry? known) ? Merge(known, process) : process;
        }

        if (!_exclusions.Exists(run.Exclusions.IsSameAs))
        {
            _exclusions.Add(run.Exclusions);
        }
    }

    /// <summary>What the runs so far are together.</summary>
    public RunResult ToResult() => new(
        _roots.Common,
        [
            .. _modules.Values.Select(module => module.ToCounts())
                .OrderBy(module => module.Map.AssemblyName, StringComparer.Ordinal)
                .ThenBy(module => module.Map.Name, StringComparer.Ordinal)
                .ThenBy(module => module.Map.Id),
        ],
        [
            .. _skipped
                .OrderBy(skipped => skipped.Path, StringComparer.Ordinal)
                .ThenBy(skipped => skipped.Reason)
                .ThenBy(skipped => skipped.Detail, StringComparer.Ordinal),
        ],
        [.. _processes.Values.OrderBy(process => process.StartTime).ThenBy(process => process.Instance)])
    {
        Exclusions = ExclusionPolicy.Merge(_exclusions),
        RefusedFiles =
        [
            .. _refused
                .OrderBy(refused => refused.Path, StringComparer.Ordinal)
                .ThenBy(refused => refused.Reason, StringComparer.Ordinal),
        ],
    };

    private static ProcessEntry Merge(ProcessEntry one, ProcessEntry other) => one with
    {
        // Whichever was read later knows more: a process ends once, and loses no fewer sections.
        End = (ProcessEnd)Math.Min((int)one.End, (int)other.End),
        LostSections = Math.Max(one.LostSections, other.LostSections),
    };
}
