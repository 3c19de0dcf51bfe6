static class ThrownInTheMiddle
{
    static void Main()
    {
        Try(() => Line(0));                     // hits 1
        Try(() => Arguments(0));                // hits 1
        Try(() => Condition(null!));            // hits 1
        Try(() => Element([1]));                // hits 1
        Try(() => Cast("text"));                // hits 1
        Try(() => Property(null!));             // hits 1
        Try(() => Many(null!));                 // hits 1
        Try(() => SecondOperand(null!));        // hits 1
    }

    static void Try(Action action)
    {
        try { action(); }                                               // hits 8
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }    // hits 8
    }

    static void Line(int zero)
    {
        int a = 1; int b = a / zero; Console.WriteLine(b);      // hits 1, debug: partly covered
        Console.WriteLine("not reached");                       // not covered
    }

    static int Arguments(int zero)
    {
        int sum = Add(
            Id(1),
            1 / zero,
            Id(2));
        return sum;                             // debug: not covered
    }

    static int Add(int a, int b, int c) => a + b + c;       // not covered

    static int Id(int x) => x;                  // hits 1

    static void Condition(string s)
    {
        if (s.Length > 3)                       // hits 1, branches 0/2
            Console.WriteLine("long");          // not covered
        else
            Console.WriteLine("short");         // not covered
    }

    static int Element(int[] values)
    {
        values[0] = 5;                          // hits 1
        values[3] = 6;                          // hits 1
        return values.Length;                   // not covered
    }

    static int Cast(object o) => (int)o;        // hits 1

    static int Property(Uri uri)
    {
        int port = uri.Port;                    // hits 1
        port++;                                 // not covered
        return port;                            // debug: not covered
    }

    static string Many(string s) =>
        s                                       // hits 1
            .Trim()
            .ToUpperInvariant();                // no code

    static string SecondOperand(string s)
    {
        if (s == null && s!.Length == 0 || s!.Length > 5)   // hits 1, branches 1/6
            return "a";                         // not covered
        return "b";                             // not covered
    }
}
