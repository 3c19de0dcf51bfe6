static class NullableBooleans
{
    static void Main()
    {
        Console.WriteLine(IsTrue(true));
        Console.WriteLine(IsTrue(null));
        Console.WriteLine(NotFalse(null));
        Console.WriteLine(Or(false, null));
        Console.WriteLine(Cast(true));
        Console.WriteLine(Three(null));
        Console.WriteLine(Values(true));
        Loop(3);
    }

    static string IsTrue(bool? flag)
    {
        if (flag == true)                                   // hits 2, branches 2/2
            return "true";                                  // hits 1
        return "not true";                                  // hits 1
    }

    static string NotFalse(bool? flag) =>
        flag != false ? "not false" : "false";              // hits 1, branches 1/2

    static string Or(bool? a, bool? b)
    {
        if ((a | b) == null || a == true)                   // hits 1, branches 1/4
            return "unknown";                               // hits 1
        return "known";                                     // not covered
    }

    static string Cast(bool? flag)
    {
        if ((bool)flag!)                                    // hits 1, branches 1/2
            return "on";                                    // hits 1
        return "off";                                       // not covered
    }

    static string Three(bool? flag)
    {
        return flag is { } known ? known ? "yes" : "no" : "perhaps";    // hits 1, branches 1/4
    }

    static bool Values(bool? flag) => flag == true;         // hits 1, branches 0/0

    static void Loop(int n)
    {
        bool? more = n > 0;                                 // hits 1, branches 0/0
        while (more.GetValueOrDefault())                    // hits 4, branches 2/2
        {
            n--;                                            // hits 3
            more = n > 0 ? true : null;                     // hits 3, branches 2/2
        }
        Console.WriteLine(n);                               // hits 1
    }
}
