namespace CoverTool.Workloads;

/// <summary>The sieve of Eratosthenes.</summary>
public sealed class Sieve : IWorkload
{
    private const int Limit = 300_000;
    private readonly bool[] _composite = new bool[Limit];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        Array.Clear(_composite);
        long sum = 0;
        long primes = 0;
        for (int candidate = 2; candidate < Limit; candidate++)
        {
            if (_composite[candidate])
            {
                continue;
            }

            sum += candidate;
            primes++; // marked
            for (int multiple = candidate * 2; multiple < Limit; multiple += candidate)
            {
                _composite[multiple] = true;
            }
        }

        return new Outcome(sum, primes);
    }
}
