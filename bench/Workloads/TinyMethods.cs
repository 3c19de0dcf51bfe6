namespace CoverTool.Workloads;

/// <summary>Methods of one line that the runtime's compiler inlines.</summary>
public sealed class TinyMethods : IWorkload
{
    private const int Calls = 600_000;

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        int value = 1;
        for (int i = 0; i < Calls; i++)
        {
            value = Mix(Twice(value), i);
        }

        return new Outcome(value, Calls);
    }

    private static int Twice(int value) => value << 1; // marked

    private static int Mix(int value, int with) => value ^ Next(with);

    private static int Next(int value) => value + 1;
}
