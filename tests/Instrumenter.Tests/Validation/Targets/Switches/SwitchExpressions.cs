static class SwitchExpressions
{
    static void Main()
    {
        foreach (int x in new[] { 1, 2, 3, 3, 8 })
            Console.WriteLine(Name(x));
        Console.WriteLine(Assigned(2));
        Console.WriteLine(Assigned(9));
        Console.WriteLine(OneLine(1));
        Console.WriteLine(Only(5));
        Void(true);
        Console.WriteLine(Booleans(true, false));
    }

    static string Name(int x) => x switch       // hits 5, branches 4/5
    {
        1 => "one",                             // hits 1
        2 => "two",                             // hits 1
        3 => "three",                           // hits 2
        4 => "four",                            // not covered
        _ => "many",                            // hits 1
    };

    static int Assigned(int x)
    {
        int result = x switch                   // hits 2, branches 2/3
        {
            1 => 10,                            // not covered
            2 => 20,                            // hits 1
            _ => Zero(),                        // hits 1
        };
        result++;                               // hits 2
        return result;                          // debug: hits 2
    }

    static int Zero() => 0;                     // hits 1

    static int OneLine(int x) => x switch { 1 => 10, 2 => 20, _ => 0 };     // hits 1, partly covered, branches 1/3

    static int Only(int x) => x switch          // debug: hits 1, debug: branches 0/0
    {
        _ => x + 1,                             // hits 1
    };

    static void Void(bool flag)
    {
        Console.WriteLine(flag switch           // hits 1, branches 1/2
        {
            true => "on",                       // hits 1
            false => "off",                     // not covered
        });
    }

    static int Booleans(bool a, bool b) =>
        (a, b) switch                           // hits 1, branches 1/4
        {
            (true, true) => 3,                  // not covered
            (true, false) => 2,                 // hits 1
            (false, true) => 1,                 // not covered
            (false, false) => 0,                // not covered
        };
}
