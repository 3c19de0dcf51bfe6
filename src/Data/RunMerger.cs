namespace CoverTool.Data;

/// <summary>Merges runs into one. The order in which they are given makes no difference.</summary>
public static class RunMerger
{
    /// <summary>
    /// Adds up the counters of modules with the same map; other modules, and everything else, stand side by side. Runs made
    /// under different source roots come under one of them: a source file is known by its path below its root.
    /// </summary>
    /// <exception cref="CoverException">CT2007: two runs give the same identifier to different maps.</exception>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static RunResult Merge(IReadOnlyList<RunResult> runs)
    {
        if (runs.Count == 0)
        {
            throw new ArgumentException("There is nothing to merge.", nameof(runs));
        }

        SourceRoots roots = new(runs.Select(run => run.SourceRoot));
        return new RunResult(
            roots.Common,
            [
                .. runs.SelectMany(run => run.Modules.Select(module => roots.Move(module, run.SourceRoot)))
                    .GroupBy(module => module.Map.Id)
                    .Select(MergeModule)
                    .OrderBy(module => module.Map.AssemblyName, StringComparer.Ordinal)
                    .ThenBy(module => module.Map.Name, StringComparer.Ordinal)
                    .ThenBy(module => module.Map.Id),
            ],
            [
                .. runs.SelectMany(run => run.SkippedModules)
                    .Distinct()
                    .OrderBy(skipped => skipped.Path, StringComparer.Ordinal)
                    .ThenBy(skipped => skipped.Reason)
                    .ThenBy(skipped => skipped.Detail, StringComparer.Ordinal),
            ],
            [
                .. runs.SelectMany(run => run.Processes)
                    .GroupBy(process => process.Instance)
                    .Select(MergeProcess)
                    .OrderBy(process => process.StartTime)
                    .ThenBy(process => process.Instance),
            ])
        {
            Exclusions = ExclusionPolicy.Merge([.. runs.Select(run => run.Exclusions)]),
            RefusedFiles =
            [
                .. runs.SelectMany(run => run.RefusedFiles)
                    .Distinct()
                    .OrderBy(refused => refused.Path, StringComparer.Ordinal)
                    .ThenBy(refused => refused.Reason, StringComparer.Ordinal),
            ],
        };
    }

    private static ModuleCounts MergeModule(IEnumerable<ModuleCounts> modules)
    {
        ModuleMap? map = null;
        long[] totals = [];
        foreach (ModuleCounts module in modules)
        {
            if (map is null)
            {
                map = module.Map;
                totals = new long[map.CounterCount];
            }

            map = MergeMap(map, module.Map);
            for (int i = 0; i < totals.Length; i++)
            {
                totals[i] = HitCount.Add(totals[i], module.Counters[i]);
            }
        }

        return new ModuleCounts(map!, [.. totals]);
    }

    /// <summary>The same map twice; one of the runs may have found source files that the other did not.</summary>
    private static ModuleMap MergeMap(ModuleMap first, ModuleMap second)
    {
        if (first.CounterCount != second.CounterCount
            || first.Documents.Length != second.Documents.Length
            || first.Methods.Length != second.Methods.Length
            || first.Mvid != second.Mvid)
        {
            throw new CoverException(
                DataCode.MapsDiffer,
                $"Two runs measured {first.Name} with different maps of the same identifier {first.Id}. "
                + "Run both again with one version of covertool.");
        }

        if (first.Documents.AsSpan().SequenceEqual(second.Documents.AsSpan()))
        {
            return first;
        }

        return first with
        {
            Documents =
            [
                .. first.Documents.Zip(second.Documents, (one, other) => Informed(one, other) with
                {
                    LocalPath = FirstPath(one.LocalPath, other.LocalPath),
                }),
            ],
        };
    }

    /// <summary>The one that knows more: only who had the file that was compiled knows what its comments exclude.</summary>
    private static DocumentEntry Informed(DocumentEntry one, DocumentEntry other) =>
        (other.Comments.Length, other.GeneratedBecause.Length, other.Text.Length).CompareTo(
            (one.Comments.Length, one.GeneratedBecause.Length, one.Text.Length)) > 0
            ? other
            : one;

    private static string FirstPath(string one, string other) =>
        one.Length == 0 || (other.Length != 0 && string.CompareOrdinal(other, one) < 0) ? other : one;

    private static ProcessEntry MergeProcess(IEnumerable<ProcessEntry> entries) => entries.Aggregate((one, other) => one with
    {
        // Whichever was read later knows more: a process ends once, and loses no fewer sections.
        End = (ProcessEnd)Math.Min((int)one.End, (int)other.End),
        LostSections = Math.Max(one.LostSections, other.LostSections),
    });
}
