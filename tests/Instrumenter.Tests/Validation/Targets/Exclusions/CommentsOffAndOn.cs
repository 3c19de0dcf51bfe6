internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(Measured()); // hits 1

        // coverage: off
        Console.WriteLine("off"); // excluded, hits 1
        Func<int> lambda = () =>  // excluded, hits 1
        {
            return 2; // excluded, hits 1
        };

        // coverage: on
        Console.WriteLine(lambda()); // hits 1
        Console.WriteLine(Off() + Branches(true)); // hits 1
        Measured(); /* coverage: off */ // excluded
        Measured(); // excluded
        Measured(); // COVERAGE:ON - again // excluded
        Measured(); // hits 1
    }

    private static int Measured() => 1; // hits 5

    // coverage: off - not worth a test
    private static int Off()
    {
        return 3; // excluded, hits 1
    }

    private static int OffToo() => 4; // excluded, hits 0

    // coverage: on
    // coverage: off branches
    private static int Branches(bool value)
    {
        return value // hits 1, branches excluded
            ? 1
            : 2;
    }

    // coverage: on branches
    private static int Counted(bool value)
    {
        if (value) // not covered, branches 0/2
        {
            return 1; // not covered
        }

        return 2; // not covered
    }
}
