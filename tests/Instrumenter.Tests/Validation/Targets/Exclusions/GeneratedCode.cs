using System.CodeDom.Compiler;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(Generated() + Machine.Value().Single()); // hits 1
    }

    [GeneratedCode("tool", "1.0")]
    private static int Generated()
    {
        Func<int> lambda = () => 1; // excluded
        return lambda(); // excluded
    }
}

[GeneratedCode("tool", "1.0")]
internal static class Machine
{
    public static IEnumerable<int> Value()
    {
        yield return 2; // excluded
    }
}
