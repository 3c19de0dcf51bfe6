using System.Collections.Immutable;

namespace CoverTool.Data;

/// <summary>Tells what was hit between two snapshots of one run.</summary>
public static class RunSubtractor
{
    /// <summary>
    /// Takes the hits of an earlier snapshot from those of a later one. Modules that were not there earlier keep theirs; all
    /// else is the later one's.
    /// </summary>
    /// <exception cref="CoverException">CT2009: the two are not an earlier and a later snapshot of one run.</exception>
    public static RunResult Subtract(RunResult later, RunResult earlier)
    {
        Dictionary<Guid, ModuleCounts> before = earlier.Modules.ToDictionary(module => module.Map.Id);
        RunResult rest = later with
        {
            Modules = [.. later.Modules.Select(module => before.Remove(module.Map.Id, out ModuleCounts? other) ? Subtract(module, other) : module)],
        };
        return before.Count == 0 || before.Values.All(module => module.Counters.All(hits => hits == 0))
            ? rest
            : throw new CoverException(
                DataCode.CannotSubtract,
                $"The earlier snapshot has hits of {before.Values.First().Map.Name}, which the later one did not measure. "
                + "Give two snapshots of one run.");
    }

    private static ModuleCounts Subtract(ModuleCounts later, ModuleCounts earlier)
    {
        if (later.Map.CounterCount != earlier.Map.CounterCount)
        {
            throw new CoverException(
                DataCode.CannotSubtract,
                $"Both snapshots measured {later.Map.Name} with one identifier and different maps. Give two snapshots of one run.");
        }

        ImmutableArray<long>.Builder counters = ImmutableArray.CreateBuilder<long>(later.Counters.Length);
        for (int i = 0; i < later.Counters.Length; i++)
        {
            if (earlier.Counters[i] > later.Counters[i])
            {
                throw new CoverException(
                    DataCode.CannotSubtract,
                    $"The snapshot given as the earlier one has more hits of {later.Map.Name} than the other. "
                    + "Give the later one first, and two snapshots of one run.");
            }

            counters.Add(later.Counters[i] - earlier.Counters[i]);
        }

        return later with { Counters = counters.MoveToImmutable() };
    }
}
