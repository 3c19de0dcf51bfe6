namespace CoverTool.Workloads;

/// <summary>Generic methods and types, over values and over references.</summary>
public sealed class GenericCalls : IWorkload
{
    private const int Rounds = 300;
    private readonly int[] _numbers = [.. Enumerable.Range(0, 600).Select(i => i * 7919 % 1_000)];
    private readonly string[] _words = [.. Enumerable.Range(0, 60).Select(i => $"word {i * 7919 % 1_000:000}")];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        for (int round = 0; round < Rounds; round++)
        {
            sum += Largest(_numbers) + Largest(_words).Length;
            Pair<int, string> pair = new(Largest(_numbers), Largest(_words));
            sum += pair.Swap().Second;
        }

        return new Outcome(sum, 2L * Rounds * (_numbers.Length - 1 + (_words.Length - 1)));
    }

    private static T Largest<T>(T[] items)
        where T : IComparable<T>
    {
        T largest = items[0];
        for (int i = 1; i < items.Length; i++)
        {
            bool isLarger = items[i].CompareTo(largest) > 0; // marked
            if (isLarger)
            {
                largest = items[i];
            }
        }

        return largest;
    }

    private readonly record struct Pair<TFirst, TSecond>(TFirst First, TSecond Second)
    {
        public Pair<TSecond, TFirst> Swap() => new(Second, First);
    }
}
