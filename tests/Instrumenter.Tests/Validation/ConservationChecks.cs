using CoverTool.Data;

namespace CoverTool.Instrumenter.Tests.Validation;

/// <summary>What holds for every module, whatever it does.</summary>
internal static class ConservationChecks
{
    public static void Check(ModuleMap map)
    {
        HashSet<int> used = [];
        foreach (MethodEntry method in map.Methods)
        {
            Assert.NotEmpty(method.SequencePoints);
            used.UnionWith(method.SequencePoints.SelectMany(point => point.Hits.Counters));
            used.UnionWith(method.BranchPoints.SelectMany(branch => branch.Hits.Counters));

            // A branch is reported on a line, which has to be one.
            Assert.Subset(
                method.SequencePoints.Select(point => (point.Document, point.StartLine)).ToHashSet(),
                method.BranchPoints.Select(branch => (branch.Document, branch.Line)).ToHashSet());

            foreach (IGrouping<int, BranchPointEntry> decision in method.BranchPoints.GroupBy(branch => branch.Decision))
            {
                Assert.True(decision.Count() >= 2, $"{method.TypeName}.{method.Name}: a decision has {decision.Count()} outcome");
                Assert.Equal(Enumerable.Range(0, decision.Count()), decision.Select(branch => branch.Path));
                Assert.Single(decision.Select(branch => branch.Line).Distinct());
            }
        }

        // Every counter tells something, and nothing is told by a counter that does not exist.
        Assert.Equal(Enumerable.Range(0, map.CounterCount), used.Order());
    }
}
