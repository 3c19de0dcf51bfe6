internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments.Length > 0) // coverage: ignore branches // hits 1, branches excluded
        {
            Console.WriteLine("never"); // not covered
        }

        if (arguments.Length > 0) // hits 1, branches 1/2
        {
            Console.WriteLine("never"); // not covered
        }

        Console.WriteLine(Header(1)(2)); // hits 1
    }

    // coverage: ignore branches
    private static Func<int, int> Header(int n)
    {
        if (n > 0) // hits 1, branches excluded
        {
            n++; // hits 1
        }

        return m => // hits 1
            m > n ? 1 : 2; // hits 1, branches excluded
    }
}
