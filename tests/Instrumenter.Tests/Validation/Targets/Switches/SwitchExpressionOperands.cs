static class SwitchExpressionOperands
{
    static void Main()
    {
        Console.WriteLine(Condition(1));
        Console.WriteLine(Condition(2));
        Console.WriteLine(Ternary(1, true));
        Console.WriteLine(Ternary(1, false));
        Console.WriteLine(Coalesced(1));
        Console.WriteLine(Coalesced(7));
        Console.WriteLine(Interpolated(2));
        Console.WriteLine(Sum(1));
        Loop();
    }

    static string Condition(int x)
    {
        if (x switch { 1 => true, _ => false })             // hits 2, branches 4/4
            return "one";                                   // hits 1
        return "other";                                     // hits 1
    }

    static string Ternary(int x, bool flag)
    {
        return flag                                         // hits 2, branches 3/4
            ? x switch
            {
                1 => "one",                                 // hits 1
                _ => "other",                               // not covered
            }
            : "off";
    }

    static string Coalesced(int x) =>
        x switch                                            // hits 2, branches 4/4
        {
            1 => "one",                                     // hits 1
            _ => (string?)null,                             // hits 1
        } ?? "none";

    static string Interpolated(int x) =>
        $"{x}: {x switch { 1 => "a", 2 => "b", _ => "c" }}";    // hits 1, branches 1/3

    static int Sum(int x) =>
        1 + x switch                                        // hits 1, branches 1/2
        {
            1 => 10,                                        // hits 1
            _ => 20,                                        // not covered
        } + 100;

    static void Loop()
    {
        int i = 0;
        while (i switch { < 3 => true, _ => false })        // hits 4, branches 4/4
            i++;                                            // hits 3
        Console.WriteLine(i);                               // hits 1
    }
}
