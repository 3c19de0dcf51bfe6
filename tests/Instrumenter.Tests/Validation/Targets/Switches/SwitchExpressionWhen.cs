static class SwitchExpressionWhen
{
    static void Main()
    {
        foreach (int x in new[] { 2, 3, 12, 15 })
            Console.WriteLine(Guards(x, 3));
        Console.WriteLine(Objects("hello"));
        Console.WriteLine(Objects("x"));
        Console.WriteLine(Objects(3));
        Console.WriteLine(Ordered(1));
        Console.WriteLine(Shared(4, true));
    }

    static string Guards(int x, int divisor) =>
        x switch                                                    // hits 4, branches 3/4
        {
            < 10 when x % divisor == 0 => "small multiple",         // hits 2, branches 2/2
            < 10 => "small",                                        // hits 1
            _ when x % divisor == 0 => "big multiple",              // hits 2, branches 1/2
            _ => "big",                                             // not covered
        };

    static string Objects(object o)
    {
        return o switch                                             // hits 3, branches 3/4
        {
            string { Length: > 3 } s when s.StartsWith('h') => s,   // hits 1, branches 1/2
            string s => "short " + s,                               // hits 1
            int n when n > 5 || n == 3 => "number",                 // hits 1, branches 2/4
            _ => "other",                                           // not covered
        };
    }

    static string Ordered(int x) =>
        x switch                                                    // debug: hits 1, debug: branches 1/3
        {
            _ when Log("first") => "a",                             // hits 1, branches 1/2
            _ when Log("second") => "b",                            // hits 1, branches 1/2
            _ => "c",                                               // hits 1
        };

    static bool Log(string s)
    {
        Console.WriteLine(s);                                       // hits 2
        return s.Length > 100;                                      // hits 2
    }

    static string Shared(int x, bool flag) =>
        x switch                                                    // hits 1, branches 1/2
        {
            1 or 4 or 9 when flag => "square",                      // hits 1, branches 1/2
            _ => "?",                                               // not covered
        };
}
