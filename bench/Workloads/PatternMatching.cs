namespace CoverTool.Workloads;

/// <summary>Switches over types, properties, tuples and text.</summary>
public sealed class PatternMatching : IWorkload
{
    private const int Rounds = 100;
    private readonly object[] _things = [.. Enumerable.Range(0, 600).Select(Thing)];

    public WorkloadKind Kind => WorkloadKind.Processor;

    public Outcome Run()
    {
        long sum = 0;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (object thing in _things)
            {
                sum += Value(thing) + Rank((round % 3, thing is string));
            }
        }

        return new Outcome(sum, (long)Rounds * _things.Length / 6);
    }

    private static int Value(object thing) => thing switch
    {
        int and < 0 => 1,
        int number when number % 4 == 0 => number,
        int => 2,
        string { Length: > 6 } text => text.Length,
        "red" => 10,
        "green" => 20, // marked
        "blue" => 30,
        (int x, int y) => x + y,
        null => 40,
        _ => 50,
    };

    private static int Rank((int Third, bool IsText) state) => state switch
    {
        (0, true) => 1,
        (0, false) => 2,
        (1, _) => 3,
        (2, true) => 4,
        _ => 5,
    };

    private static object Thing(int number) => (number % 6) switch
    {
        0 => number - 300,
        1 => "green",
        2 => $"a long text {number}",
        3 => (number, number + 1),
        4 => number % 4 == 0 ? "red" : "blue",
        _ => number * 0.5,
    };
}
