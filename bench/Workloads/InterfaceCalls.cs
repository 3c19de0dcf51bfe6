namespace CoverTool.Workloads;

/// <summary>Calls through an interface on a chain of objects.</summary>
public sealed class InterfaceCalls : IWorkload
{
    private const int Values = 40_000;
    private readonly IStep[] _steps = [new Add(3), new Scale(5), new Clip(1 << 20), new Add(-7), new Clip(1 << 16)];

    public WorkloadKind Kind => WorkloadKind.Processor;

    private interface IStep
    {
        public int Apply(int value);
    }

    public Outcome Run()
    {
        long sum = 0;
        for (int i = 0; i < Values; i++)
        {
            int value = i;
            foreach (IStep step in _steps)
            {
                value = step.Apply(value);
            }

            sum += value;
        }

        return new Outcome(sum, 2L * Values);
    }

    private sealed class Add(int amount) : IStep
    {
        public int Apply(int value) => value + amount; // marked
    }

    private sealed class Scale(int factor) : IStep
    {
        public int Apply(int value) => value * factor;
    }

    private sealed class Clip(int limit) : IStep
    {
        public int Apply(int value)
        {
            if (value > limit)
            {
                return limit;
            }

            return value;
        }
    }
}
