namespace CoverTool.Workloads;

/// <summary>Words that are counted in dictionaries and sets.</summary>
public sealed class HashMaps : IWorkload
{
    private readonly string[] _words = MakeWords();

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        Dictionary<string, int> counts = [];
        HashSet<int> lengths = [];
        foreach (string word in _words)
        {
            if (counts.TryGetValue(word, out int known))
            {
                counts[word] = known + 1;
            }
            else
            {
                counts.Add(word, 1);
            }

            lengths.Add(word.Length * counts[word]); // marked
        }

        return new Outcome(counts.Values.Sum(count => (long)count * count) + lengths.Count, _words.Length);
    }

    private static string[] MakeWords()
    {
        Dice dice = new(5);
        return [.. Enumerable.Range(0, 20_000).Select(_ => $"key{dice.Roll(3_000)}")];
    }
}
