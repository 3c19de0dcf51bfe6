using System.Collections.Immutable;

namespace CoverTool.Data.Tests;

public sealed class RunSubtractorTests
{
    [Fact]
    public void What_was_hit_between_two_snapshots_is_their_difference()
    {
        RunResult later = Run(Sample.Process(Sample.FirstInstance, ProcessEnd.Running), Sample.Module(5, 0, 9, 1, 2, 3));
        RunResult earlier = Run(Sample.Process(Sample.FirstInstance), Sample.Module(5, 0, 2, 0, 2, 0));

        RunResult rest = RunSubtractor.Subtract(later, earlier);

        Assert.Equal<long>([0, 0, 7, 1, 0, 3], rest.Modules.Single().Counters);
        Assert.Equal(later.Processes, rest.Processes);
    }

    [Fact]
    public void A_module_that_was_not_there_earlier_keeps_its_hits()
    {
        RunResult later = Run(Sample.Process(Sample.FirstInstance), Sample.Module(5, 0, 9, 1, 2, 3));
        Assert.Equal<long>([5, 0, 9, 1, 2, 3], RunSubtractor.Subtract(later, later with { Modules = [] }).Modules.Single().Counters);
    }

    [Fact]
    public void A_counter_that_went_down_says_that_they_are_the_wrong_way_round()
    {
        RunResult less = Run(Sample.Process(Sample.FirstInstance), Sample.Module(1, 1, 1, 1, 1, 1));
        RunResult more = Run(Sample.Process(Sample.FirstInstance), Sample.Module(1, 1, 1, 1, 1, 2));
        CoverException exception = Assert.Throws<CoverException>(() => RunSubtractor.Subtract(less, more));
        Assert.Equal("CT2009", exception.Code);
        Assert.Contains("Shop.dll", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hits_of_a_module_that_is_gone_later_are_not_dropped()
    {
        RunResult run = Run(Sample.Process(Sample.FirstInstance), Sample.Module(0, 0, 1, 0, 0, 0));
        Assert.Throws<CoverException>(() => RunSubtractor.Subtract(run with { Modules = [] }, run));

        RunResult unhit = Run(Sample.Process(Sample.FirstInstance), Sample.Module(0, 0, 0, 0, 0, 0));
        Assert.Empty(RunSubtractor.Subtract(run with { Modules = [] }, unhit).Modules);
    }

    private static RunResult Run(ProcessEntry process, params ImmutableArray<ModuleCounts> modules) => new(Sample.Root, modules, [], [process]);
}
