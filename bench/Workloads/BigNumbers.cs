using System.Numerics;

namespace CoverTool.Workloads;

/// <summary>Decimals and integers of any size, whose arithmetic is in the framework.</summary>
public sealed class BigNumbers : IWorkload
{
    private const int Factors = 400;
    private const int Years = 3_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        BigInteger product = BigInteger.One;
        for (int i = 2; i <= Factors; i++)
        {
            product *= i; // marked
        }

        decimal capital = 100m;
        for (int year = 0; year < Years; year++)
        {
            capital = Math.Round(capital * 1.031m, 2);
            if (capital > 1_000_000m)
            {
                capital /= 10_000m;
            }
        }

        return new Outcome((long)(product % 1_000_000_007) + (long)(capital * 100), Factors - 1);
    }
}
