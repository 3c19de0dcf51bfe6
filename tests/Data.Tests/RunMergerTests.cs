namespace CoverTool.Data.Tests;

public sealed class RunMergerTests
{
    [Fact]
    public void Counters_of_the_same_map_add_up()
    {
        RunResult merged = RunMerger.Merge([Run(1, 2, 3), Run(10, 20, 30), Run(0, 0, long.MaxValue)]);
        Assert.Equal([11L, 22, long.MaxValue, 0, 0, 0], Assert.Single(merged.Modules).Counters.ToArray());
    }

    [Fact]
    public void Modules_with_other_maps_stay_apart()
    {
        RunResult rebuilt = Run(5);
        rebuilt = rebuilt with { Modules = [rebuilt.Modules[0] with { Map = rebuilt.Modules[0].Map with { Id = Guid.NewGuid() } }] };
        Assert.Equal([1L, 5L], RunMerger.Merge([Run(1), rebuilt]).Modules.Select(module => module.Counters[0]).Order());
    }

    [Fact]
    public void The_order_makes_no_difference()
    {
        RunResult[] runs = [Run(1, 2), Sample.Run(), Elsewhere(@"C:\build\shop"), Elsewhere("/builds/7/shop"), Run(3, 4)];
        string expected = Sample.Describe(RunMerger.Merge(runs));
        RunResult[][] orders =
            [[.. runs.Reverse()], [runs[2], runs[0], runs[4], runs[3], runs[1]], [runs[3], runs[4], runs[2], runs[1], runs[0]]];
        Assert.All(orders, order => Assert.Equal(expected, Sample.Describe(RunMerger.Merge(order))));
    }

    [Fact]
    public void Merging_in_steps_makes_no_difference()
    {
        RunResult[] runs = [Run(1, 2), Sample.Run(), Elsewhere("/builds/7/shop")];
        string expected = Sample.Describe(RunMerger.Merge(runs));
        Assert.Equal(expected, Sample.Describe(RunMerger.Merge([RunMerger.Merge([runs[0], runs[1]]), runs[2]])));
        Assert.Equal(expected, Sample.Describe(RunMerger.Merge([runs[0], RunMerger.Merge([runs[1], runs[2]])])));
    }

    [Fact]
    public void Who_had_the_source_knows_what_its_comments_exclude()
    {
        RunResult knowing = Run(1);
        RunResult other = Run(2);
        ModuleMap map = other.Modules[0].Map;
        other = other with
        {
            Modules = [other.Modules[0] with { Map = map with { Documents = [.. map.Documents.Select(document => document with { Comments = [] })] } }],
        };

        Assert.Equal(2, RunMerger.Merge([knowing, other]).Modules.Single().Map.Documents[1].Comments.Length);
        Assert.Equal(2, RunMerger.Merge([other, knowing]).Modules.Single().Map.Documents[1].Comments.Length);
    }

    [Fact]
    public void Exclusions_add_up()
    {
        RunResult one = Run(1) with { Exclusions = new ExclusionPolicy(true, [new ExclusionRule(ExclusionKind.ExcludeType, "A")]) };
        RunResult other = Run(1) with { Exclusions = new ExclusionPolicy(false, [new ExclusionRule(ExclusionKind.ExcludeType, "B")]) };
        ExclusionPolicy merged = RunMerger.Merge([one, other]).Exclusions;
        Assert.True(merged.IsSameAs(new ExclusionPolicy(false, [.. one.Exclusions.Rules, .. other.Exclusions.Rules])));
    }

    [Fact]
    public void Processes_stand_side_by_side()
    {
        RunResult one = Run(1) with { Processes = [Sample.Process(Guid.NewGuid()), Sample.Process(Sample.FirstInstance, ProcessEnd.Running, 1)] };
        RunResult other = Run(1) with { Processes = [Sample.Process(Sample.FirstInstance, ProcessEnd.Killed, 4)] };

        RunResult merged = RunMerger.Merge([one, other]);
        Assert.Equal(2, merged.Processes.Length);
        Assert.Contains(Sample.Process(Sample.FirstInstance, ProcessEnd.Killed, 4), merged.Processes);
    }

    [Fact]
    public void The_same_source_file_under_another_root_is_the_same_file()
    {
        RunResult merged = RunMerger.Merge([Run(1), Elsewhere(@"C:\build\shop")]);

        Assert.Equal(Sample.Root, merged.SourceRoot);
        ModuleCounts module = Assert.Single(merged.Modules);
        Assert.Equal(2, module.Counters[0]);
        Assert.Equal(Sample.Root + "/src/Cart.cs", module.Map.Documents[0].LocalPath);
    }

    [Fact]
    public void A_root_inside_another_one_moves_nothing()
    {
        RunResult inner = Run(1) with { SourceRoot = Sample.Root + "/src" };
        inner = inner with { Modules = [inner.Modules[0] with { Map = inner.Modules[0].Map with { Id = Guid.NewGuid() } }] };
        RunResult merged = RunMerger.Merge([inner, Run(1)]);

        Assert.Equal(Sample.Root, merged.SourceRoot);
        Assert.All(merged.Modules, module => Assert.Equal(Sample.Root + "/src/Cart.cs", module.Map.Documents[0].LocalPath));
    }

    [Fact]
    public void A_source_file_that_only_one_run_found_is_found()
    {
        RunResult blind = Run(1);
        ModuleMap map = blind.Modules[0].Map;
        blind = blind with
        {
            Modules = [blind.Modules[0] with { Map = map with { Documents = [.. map.Documents.Select(document => document with { LocalPath = "" })] } }],
        };
        Assert.Equal(Sample.Root + "/src/Cart.cs", RunMerger.Merge([blind, Run(1)]).Modules[0].Map.Documents[0].LocalPath);
    }

    [Fact]
    public void Two_maps_with_one_identifier_are_refused()
    {
        RunResult other = Run(1);
        other = other with { Modules = [new ModuleCounts(other.Modules[0].Map with { CounterCount = 7 }, [.. new long[7]])] };
        Assert.Equal("CT2007", Assert.Throws<CoverException>(() => RunMerger.Merge([Run(1), other])).Code);
    }

    [Fact]
    public void Merging_nothing_is_a_mistake() => Assert.Throws<ArgumentException>(() => RunMerger.Merge([]));

    private static RunResult Run(params long[] first) =>
        new(Sample.Root, [Sample.Module([.. first, .. new long[6 - first.Length]])], [], []);

    private static RunResult Elsewhere(string root) => new(
        root,
        [new ModuleCounts(Sample.Map(root), [1, 1, 1, 1, 1, 1])],
        [new SkippedModule(root + "/bin/Other.dll", SkipReason.NoSymbols, "no PDB")],
        [Sample.Process(Guid.NewGuid())]);
}
