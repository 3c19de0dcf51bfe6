static class QueryExpressions
{
    static readonly int[] s_numbers = [1, 2, 3, 4];                 // hits 1

    static void Main()
    {
        Simple();
        OneLine();
        Grouped();
        Joined();
        Let();
        NeverRun();
    }

    static void Simple()
    {
        var query =                                                 // hits 1
            from n in s_numbers                                     // no code
            where n % 2 == 0                                        // hits 4, branches 0/0
            orderby n descending                                    // hits 2
            select n * 10;                                          // hits 2
        Console.WriteLine(string.Join(",", query));                 // debug: hits 1
    }

    static void OneLine()
    {
        int sum = (from n in s_numbers where n > 2 || n == 1 select n).Sum();   // branches 4/4
        Console.WriteLine(sum);                                     // debug: hits 1
    }

    static void Grouped()
    {
        var groups =                                                // hits 1
            from n in s_numbers                                     // no code
            group n by n > 2 ? "big" : "small" into g               // hits 4, branches 2/2
            where g.Count() > 1                                     // hits 2
            select $"{g.Key}:{g.Sum()}";                            // hits 2
        Console.WriteLine(string.Join(" ", groups));                // debug: hits 1
    }

    static void Joined()
    {
        string[] names = ["one", "two"];
        var query =                                                 // hits 1
            from n in s_numbers                                     // no code
            join name in names                                      // branches 0/0
                on n equals name == "one" ? 1 : 2                   // branches 2/2
            from c in name                                          // branches 0/0
            where c == 'o'                                          // hits 6, branches 0/0
            select $"{n}{c}";                                       // hits 2
        Console.WriteLine(string.Join(",", query));                 // debug: hits 1
    }

    static void Let()
    {
        var query =                                                 // hits 1
            from n in s_numbers                                     // no code
            let square = n * n                                      // hits 4
            where square > 5                                        // hits 4
            select square;                                          // hits 2
        Console.WriteLine(query.Sum());                             // debug: hits 1
    }

    static void NeverRun()
    {
        var query =                                                 // hits 1
            from n in s_numbers                                     // no code
            where n > 1                                             // not covered
            select n;                                               // no code
        Console.WriteLine(query is null);                           // debug: hits 1
    }
}
