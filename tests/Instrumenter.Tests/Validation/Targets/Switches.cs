static class Switches
{
    static void Main()
    {
        foreach (int i in new[] { 1, 2, 2, 7 })
            Console.WriteLine(Ints(i));
        Console.WriteLine(Strings("beta"));
        Console.WriteLine(Strings("none"));
        Console.WriteLine(Expression(3));
        Console.WriteLine(Expression("long text"));
        NoDefault(1);
        NoDefault(5);
        NoDefault(9);
    }

    static string Ints(int x)
    {
        var y = x + 1;
        switch (y)                  // debug: branches 3/4
        {
            case 2: return "one";   // hits 1
            case 3: return "two";   // hits 2
            case 4: return "three"; // not covered
            default: return "many"; // hits 1
        }
    }

    static string Strings(string s)
    {
        var t = s.Trim();
        switch (t)                          // debug: hits 2, debug: branches 2/9
        {
            case "alpha": return "a";       // not covered
            case "beta": return "b";        // hits 1
            case "gamma": return "c";       // not covered
            case "delta": return "d";       // not covered
            case "epsilon": return "e";     // not covered
            case "zeta": return "f";        // not covered
            case "eta": return "g";         // not covered
            case "theta": return "h";       // not covered
        }
        return "?";                         // hits 1
    }

    static string Expression(object o) =>
        o switch                            // hits 2, branches 2/5
        {
            int i when i > 5 => "big",      // branches 1/2
            int => "int",                   // hits 1
            string { Length: > 3 } => "s",  // hits 1
            null => "null",                 // not covered
            _ => "other",                   // not covered
        };

    static void NoDefault(int x)
    {
        var y = x;
        switch (y)                          // debug: branches 3/3
        {
            case 1:
                Console.WriteLine(1);       // hits 1
                break;                      // debug: hits 1
            case 5:
                Console.WriteLine(5);       // hits 1
                break;
        }
    }
}
