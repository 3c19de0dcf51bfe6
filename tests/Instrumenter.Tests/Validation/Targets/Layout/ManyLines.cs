static class ManyLines
{
    static void Main()
    {
        Console.WriteLine(                                  // hits 1
            "a {0} {1}",                                    // no code
            First(                                          // no code
                1,
                Second(2)),                                 // no code
            3);                                             // no code
        int sum =                                           // hits 1
            1 +                                             // no code
            First(
                2, 3);                                      // no code
        sum                                                 // hits 1
            += 4;                                           // no code
        Console
            .WriteLine(sum);                                // no code
        var item = new
        {
            Name = "x",                                     // no code
            Size = sum > 3                                  // no code
                ? 1                                         // no code
                : 2,                                        // no code
        };
        Console.WriteLine(item);                            // debug: hits 1
        Action<int> print = x =>                            // hits 1
            Console.WriteLine(                              // hits 2
                x);                                         // no code
        print(1); print(                                    // hits 1, fully covered
            2);                                             // no code
        string text = """
            raw text
            on lines
            """;                                            // no code
        Console.WriteLine(text.Length);                     // hits 1
        Console.WriteLine($"""
            {sum}                                           // no code
            {First(5, 6)}
            """);                                           // no code
        if (sum                                             // hits 1, branches 1/2
            > 100)                                          // no code
        {
            Console.WriteLine("never");                     // not covered
        }
    }

    static int First(
        int a,                                              // no code
        int b)                                              // no code
        =>
            a                                               // hits 3
            + b;                                            // no code

    static int Second(int x)
    {
        return                                              // hits 1
            x;                                              // no code
    }
}
