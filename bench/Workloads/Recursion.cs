namespace CoverTool.Workloads;

/// <summary>Fibonacci's numbers by calls of itself.</summary>
public sealed class Recursion : IWorkload
{
    private const int Number = 26;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long value = Fibonacci(Number);

        // As many calls return 1 as the value says.
        return new Outcome(value, value);
    }

    private static long Fibonacci(int number)
    {
        if (number < 2)
        {
            return 1; // marked
        }

        return Fibonacci(number - 1) + Fibonacci(number - 2);
    }
}
