static class MixedLineEnds
{
    static void Main()
    {
        Console.WriteLine("line feed");             // hits 1
        Console.WriteLine("carriage return");       // hits 1
        int x = 1;                                  // hits 1
        if (x == 1 && x < 3)                        // hits 1, branches 2/4
            x++;                                    // hits 1
        while (x < 4)                               // hits 3, branches 2/2
            x++;                                    // hits 2
        Console.WriteLine(x is 4 or 5);             // hits 1, branches 1/2
        Console.WriteLine(Late(x));                 // hits 1
    }

    static string Late(int x)
    {
        return x > 3                                // hits 1, branches 1/2
            ? "late"                                // no code
            : "early";                              // no code
    }
}
