static class YieldLoops
{
    static void Main()
    {
        Console.WriteLine(string.Join(",", Range(2, 3)));
        Console.WriteLine(string.Join(",", Even([1, 2, 4])));
        Console.WriteLine(string.Join(",", Tree(2)));
        Console.WriteLine(Fibonacci().Take(5).Last());      // hits 1
        Console.WriteLine(string.Join(",", Lines()));
        IEnumerable<int> late = Range(0, 9);                // hits 1
        Console.WriteLine(late.First());                    // debug: hits 1
        Console.WriteLine(string.Join(",", Conditional(true, null)));
    }

    static IEnumerable<int> Range(int start, int count)
    {
        for (int i = 0; i < count; i++)         // hits 5, branches 2/2
            yield return start + i;             // hits 4, branches 0/0
    }

    static IEnumerable<int> Even(int[] numbers)
    {
        foreach (int number in numbers)         // branches 2/2
        {
            if (number % 2 == 0)                // hits 3, branches 2/2
                yield return number;            // hits 2
        }
    }

    static IEnumerable<string> Tree(int depth)
    {
        if (depth == 0)                         // hits 7, branches 2/2
            yield break;                        // hits 4
        foreach (string s in Tree(depth - 1))   // branches 2/2
            yield return "l" + s;               // hits 1
        yield return $"{depth}";                // hits 3
        foreach (string s in Tree(depth - 1))   // branches 2/2
            yield return "r" + s;               // hits 1
    }

    static IEnumerable<long> Fibonacci()
    {
        long a = 0, b = 1;                      // hits 1
        while (true)                            // branches 0/0
        {
            yield return a;                     // hits 5
            (a, b) = (b, a + b);                // hits 4
        }
    }

    static IEnumerable<string> Lines()
    {
        yield return "one"; yield return "two"; // hits 1, fully covered
        Console.Write("between ");              // hits 1
        yield return                            // hits 1
            "three";
    }

    static IEnumerable<int> Conditional(bool first, string? s)
    {
        if (first && s is null)                 // hits 1, branches 2/4
            yield return 1;                     // hits 1
        yield return s?.Length ?? -1;           // hits 1, branches 2/4
        yield return first ? 2 : 3;             // hits 1, branches 1/2
    }
}
