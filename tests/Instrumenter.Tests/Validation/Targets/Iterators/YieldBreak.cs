static class YieldBreak
{
    static void Main()
    {
        Print(Numbers(5));
        Print(Numbers(0));
        Print(Empty());
        Print(Nested(2));
        Print(Switch([1, 2, 3, 4]));
        Print(InTry(1));
        Print(InTry(2));
    }

    static void Print(IEnumerable<int> numbers) => Console.WriteLine(string.Join(",", numbers));    // hits 7

    static IEnumerable<int> Numbers(int n)
    {
        if (n == 0)                                 // hits 4, branches 2/2
        {
            yield break;                            // hits 1
        }
        for (int i = 0; i < n; i++)                 // hits 7, branches 2/2
        {
            if (i == 2)                             // hits 5, branches 2/2
                yield break;                        // hits 1
            yield return i;                         // hits 4
        }
        Console.Write("all ");                      // hits 2
    }

    static IEnumerable<int> Empty()
    {
        yield break;                                // hits 1, branches 0/0
    }

    static IEnumerable<int> Nested(int n)
    {
        while (n > 0)                               // hits 3, branches 2/2
        {
            foreach (int x in Numbers(1))           // branches 2/2
                yield return x + n;                 // hits 2
            n--;                                    // hits 2
        }
    }

    static IEnumerable<int> Switch(int[] codes)
    {
        foreach (int code in codes)                 // branches 1/2
        {
            switch (code % 10)                      // hits 3, branches 3/3
            {
                case 1:
                    yield return 10;                // hits 1
                    break;                          // debug: hits 1
                case 3:
                    yield break;                    // hits 1
                default:
                    yield return 99;                // hits 1
                    break;                          // debug: hits 1
            }
        }
    }

    static IEnumerable<int> InTry(int n)
    {
        try
        {
            if (n == 1)                             // hits 2, branches 2/2
                yield break;                        // hits 1
            yield return n;                         // hits 1
        }
        finally
        {
            Console.Write($"finally {n} ");         // hits 2
        }
    }
}
