static class NullablePatternValues
{
    static int? s_nothing = null;
    static int? s_four = 4;
    static bool s_flag = true;
    static bool? s_perhaps = null;
    static int? Prop => s_four;

    static void Main()
    {
        Console.WriteLine(Arm(1, 3));
        Console.WriteLine(Arm(1, null));
        Console.WriteLine(Arm(2, null));
        Console.WriteLine(Arm(3, null));
        Conditions(null, 5);
        Values(null, 7, true);
        Lifted(null, 7);
        Pass(null, 5, true);
    }

    static bool Arm(int x, int? n) => x switch      // hits 4, branches 3/3
    {
        1 => n is not null,                         // hits 2, branches 2/2
        2 => n is null,                             // hits 1, branches 1/2
        _ => Prop is not null,                      // hits 1, branches 1/2
    };

    static void Conditions(int? n, int? m)
    {
        if (s_nothing is <= 1)                      // hits 1, branches 1/2
        {
            Console.WriteLine(1);                   // not covered
        }

        if (s_four is <= 9 && m is not null && Prop is > 8)         // hits 1, branches 3/6
        {
            Console.WriteLine(2);                   // not covered
        }

        while (s_nothing is 4 || s_four is > 9)     // hits 1, branches 2/4
        {
            Console.WriteLine(3);                   // not covered
        }

        Console.WriteLine(s_nothing is > 4 ? "a" : "b");    // hits 1, branches 1/2
        Console.WriteLine(s_nothing is > 4 ? 1 : 0);        // hits 1, branches 1/2
        Console.WriteLine(s_nothing is not null ? 1 : 0);   // hits 1, branches 1/2
    }

    static void Values(int? n, int? m, bool b)
    {
        Keep(s_four is > 1 and < 9);             // hits 1, branches 1/2
        Keep(s_nothing is > 1 or < -9);               // hits 1, branches 1/2
        Keep(s_nothing is not (> 1));                 // hits 1, branches 1/2
        Keep(s_perhaps is true);                      // hits 1, branches 1/2
        Keep(s_perhaps is not false);                 // hits 1, branches 1/2
        Keep(b is true);                              // hits 1, branches 1/2
        Keep(b is not true);                          // hits 1, branches 1/2
        Keep(s_flag is not false);                    // hits 1, branches 1/2
        Keep(n is { });                               // hits 1, branches 1/2
        Keep(n is int);                               // hits 1, branches 1/2
        Keep(!(m is int q) | b);                      // hits 1, branches 1/2
        Keep(n is 3);                                 // hits 1, branches 1/2
        Keep(m is >= 3);                              // hits 1, branches 1/2
        Keep(b && n is not null);                     // hits 1, branches 2/4
        Keep(n is not null && b);                     // hits 1, branches 1/4
        Keep(n is not null || m is not null);         // hits 1, branches 2/4
        Keep(b ^ n is not null);                      // hits 1, branches 1/2
        Keep(b & n is null);                          // hits 1, branches 1/2
    }

    static void Lifted(int? n, int? m)
    {
        Keep(n + m is > 3);                      // hits 1, branches 1/2
        Keep((n + s_four) is null);                   // hits 1, branches 1/2
        Keep((-s_nothing) is > 1);                    // hits 1, branches 1/2
        Keep(s_nothing > 3);                          // hits 1
        int? sum = s_four + s_nothing;              // hits 1
        if ((s_four + m) is > 3)                    // hits 1, branches 1/2
        {
            Console.WriteLine(sum);                 // hits 1
        }

        int c = (s_four + m) ?? 3;                  // hits 1, branches 1/2
        Console.WriteLine(c > 9 ? c : 3);               // hits 1, branches 1/2
    }

    static void Pass(int? n, int? m, bool b)
    {
        Take(b ? 1 : 0, n is not null);             // hits 1, branches 2/4
        Take(n is null ? 1 : 0, m is > 3);          // hits 1, branches 2/4
        Take(3, s_four is > 3);                     // hits 1, branches 1/2
        Console.WriteLine($"{n is null}{m is > 3}{b}{s_four is not null}");  // hits 1, branches 3/6
        bool[] all = { n is null, m is not null, s_nothing is > 3 };    // hits 1, branches 3/6
        var pair = (n is null, b is false, Prop is > 5);                // hits 1, branches 3/6
        Console.WriteLine(all.Length + pair.ToString());    // hits 1
    }

    static void Keep(bool a) => Console.WriteLine(a);    // hits 22

    static void Take(int x, bool y) => Console.WriteLine(y ? x : 0);    // hits 3, branches 2/2
}
