namespace CoverTool.Workloads;

/// <summary>Iterators in one another.</summary>
public sealed class Iterators : IWorkload
{
    private const int Count = 80_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        foreach (int number in Every(3, Squares(Numbers())))
        {
            sum += number;
        }

        return new Outcome(sum, Count);
    }

    private static IEnumerable<int> Numbers()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return i; // marked
        }
    }

    private static IEnumerable<int> Squares(IEnumerable<int> numbers)
    {
        foreach (int number in numbers)
        {
            yield return number % 1_000 * (number % 1_000);
        }
    }

    private static IEnumerable<int> Every(int step, IEnumerable<int> numbers)
    {
        int i = 0;
        foreach (int number in numbers)
        {
            if (i++ % step == 0)
            {
                yield return number;
            }
        }
    }
}
