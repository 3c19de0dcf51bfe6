static class SwitchWhen
{
    static void Main()
    {
        Console.WriteLine(Guarded(5, true));
        Console.WriteLine(Guarded(5, false));
        Console.WriteLine(Guarded(6, true));
        Console.WriteLine(Types("long enough"));
        Console.WriteLine(Types("short"));
        Console.WriteLine(Types(12));
        Console.WriteLine(Never(3));
        Console.WriteLine(Compound(3, 4));
        Console.WriteLine(Compound(3, 2));
    }

    static string Guarded(int x, bool flag)
    {
        switch (x)                                          // hits 3, branches 3/4
        {
            case 5 when flag:                               // hits 2, branches 2/2
                return "five and flag";                     // hits 1
            case 5:
                return "five";                              // hits 1
            case 6:
                return "six";                               // hits 1
            default:
                return "other";                             // not covered
        }
    }

    static string Types(object value)
    {
        switch (value)                                      // hits 3, branches 3/3
        {
            case string s when s.Length > 8:                // hits 2, branches 2/2
                return "long";                              // hits 1
            case int n when n > 10:                         // hits 1, branches 1/2
                return "big";                               // hits 1
        }
        return "no match";                                  // hits 1
    }

    static string Never(int x)
    {
        switch (x)                                          // hits 1, branches 1/3
        {
            case > 10 when x % 2 == 0:                      // not covered, branches 0/2
                return "even";                              // not covered
            case 3:
                return "three";                             // hits 1
            default:
                return "default";                           // not covered
        }
    }

    static string Compound(int x, int y)
    {
        switch (x)                                          // hits 2, branches 2/2
        {
            case 3 when y > 3 && y < 9:                     // hits 2, branches 3/4
                return "in";                                // hits 1
            default:
                return "out";                               // hits 1
        }
    }
}
