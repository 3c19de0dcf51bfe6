namespace CoverTool.Workloads;

/// <summary>Delegates: lambdas with captured variables, local functions, events.</summary>
public sealed class Closures : IWorkload
{
    private const int Rounds = 40_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        long called = 0;
        Action<int> listeners = number => sum += number;
        listeners += number =>
        {
            called++; // marked
        };
        Func<int, Func<int, int>> adder = first => second => first + second;
        for (int i = 0; i < Rounds; i++)
        {
            listeners(adder(i)(Half(i)));
        }

        return new Outcome(sum, called);

        static int Half(int number) => number / 2;
    }
}
