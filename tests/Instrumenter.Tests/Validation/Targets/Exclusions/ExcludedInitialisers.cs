using System.Diagnostics.CodeAnalysis;

internal class Program
{
    private readonly int _first = One(); // hits 3

    [ExcludeFromCodeCoverage]
    public int Second { get; set; } = One() > 0 ? 2 : 3; // excluded, hits 3

    public int Third { get; } = One(); // hits 3

    [ExcludeFromCodeCoverage]
    public Func<int> Fourth { get; } = () => // excluded
        4; // excluded

    [ExcludeFromCodeCoverage]
    private Program(int n) // excluded
    {
        Third += n; // excluded
    }

    private Program()
    {
        Third++; // hits 2
    }

    private static void Main()
    {
        Console.WriteLine(new Program()._first + new Program(2).Third + new Program { Second = 1 }.Fourth() is int ? "" : ""); // hits 1
        Console.WriteLine(new OnlyExcluded()); // hits 1
    }

    private static int One() => 1; // hits 9
}

internal class OnlyExcluded
{
    // No other constructor has it.
    private readonly int _value = new Random(1).Next(); // excluded

    [ExcludeFromCodeCoverage]
    public OnlyExcluded() // excluded
    {
    }

    public override string ToString() => _value > 0 ? "some" : "none"; // hits 1
}
