static class SwitchOnOthers
{
    static void Main()
    {
        Console.WriteLine(Long(5_000_000_000));
        Console.WriteLine(Byte(200));
        Console.WriteLine(Decimal(1.5m));
        Console.WriteLine(Double(0.5));
        Console.WriteLine(Nullable(null));
        Console.WriteLine(Nullable(2));
        Console.WriteLine(Bool(true));
        Console.WriteLine(Method(3));
        Console.WriteLine(Pair(1, 2));
    }

    static int Long(long x)
    {
        switch (x)                                  // debug: hits 1, debug: branches 1/4
        {
            case 0: return 0;                       // not covered
            case 5_000_000_000: return 1;           // hits 1
            case -1: return 2;                      // not covered
            default: return 3;                      // not covered
        }
    }

    static string Byte(byte b) =>
        b switch { < 128 => "low", _ => "high" };   // hits 1, partly covered, branches 1/2

    static string Decimal(decimal d) =>
        d switch                                    // hits 1, branches 1/3
        {
            1.5m => "one and a half",               // hits 1
            > 10m => "many",                        // not covered
            _ => "other",                           // not covered
        };

    static string Double(double d) =>
        d switch                                    // hits 1, branches 1/4
        {
            double.NaN => "no number",              // not covered
            0 => "zero",                            // not covered
            > 0 and < 1 => "part",                  // hits 1
            _ => "other",                           // not covered
        };

    static string Nullable(int? x)
    {
        switch (x)                                  // debug: hits 2, debug: branches 2/4
        {
            case null: return "null";               // hits 1
            case 1: return "one";                   // not covered
            case 2: return "two";                   // hits 1
            default: return "many";                 // not covered
        }
    }

    static string Bool(bool b)
    {
        switch (b)                                  // debug: hits 1, debug: branches 1/2
        {
            case true: return "yes";                // hits 1
            case false: return "no";                // not covered
        }
    }

    static string Method(int x)
    {
        switch (Math.Abs(x) % 3)                    // hits 1, branches 1/3
        {
            case 0: return "divisible";             // hits 1
            case 1: return "one left";              // not covered
        }
        return "two left";                          // not covered
    }

    static int Pair(int x, int y)
    {
        switch (x, y)                               // debug: hits 1, debug: branches 1/3
        {
            case (1, 1): return 1;                  // not covered
            case (1, _): return 2;                  // hits 1
        }
        return 3;                                   // not covered
    }
}
