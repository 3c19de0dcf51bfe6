internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(1); // hits 1
        Console.WriteLine(2); // coverage: ignore // excluded, hits 1
        Console.WriteLine( // excluded
            3); // coverage: ignore - a statement that ends here
        // coverage: ignore
        if (Environment.ProcessId < 0) // excluded
        {
            Console.WriteLine(4); // excluded, hits 0
        }

        if (Environment.ProcessId < 0) // coverage: ignore // excluded
        {
            Console.WriteLine(5); // not covered
        }
        // coverage: ignore
        else if (Environment.ProcessId == 0) // excluded
        {
            Console.WriteLine(6); // excluded, hits 0
        }

        Console.WriteLine(Whole(1)() + Behind + Above.Value() + Choose(1) + Local() + Choose(2) + Half + s_value + new Above.Later().Value()); // hits 1

        int Local() // coverage: ignore
        {
            return 1; // excluded
        }
    }

    private static readonly int s_value = // coverage: ignore // excluded
        Math.Max(1, 2);

    private static Func<int> Whole(int n) // coverage: ignore
    {
        int More() => n; // excluded
        return () => // excluded
            n + More(); // excluded
    }

    private static int Behind =>
        Math.Max( // excluded
            1, 2); // coverage: ignore

    private static int Half
    {
        get { return 1; } // hits 1
        set { } // coverage: ignore // excluded
    }

    private static string Choose(int n)
    {
        string text = n switch // hits 2
        {
            1 => "one", // hits 1
            // coverage: ignore
            2 => "two", // excluded
            _ => "many", // not covered
        };
        switch (n) // source: hits 2
        {
            case 1:
                return text; // hits 1
            // coverage: ignore
            default:
                text += "!"; // excluded
                return text; // excluded
        }
    }
}

// coverage: ignore - nobody tests it
internal static class Above
{
    public static int Value() => 1; // excluded

    public class Later
    {
        public int Value() => 2; // excluded
    }
}
