static class CrlfLines
{
    static void Main()
    {
        Console.WriteLine("carriage return");       // hits 1
        for (int i = 0; i < 2; i++)                 // hits 3, branches 2/2
        {                                           // no code
            if (i == 1)                             // hits 2, branches 2/2
                Console.WriteLine(i);               // hits 1
        }                                           // no code
        string text = """
            two
            lines
            """;                                    // no code
        Console.WriteLine(text.Split('\n').Length); // hits 1
        Console.WriteLine(Sum(
            1,                                      // no code
            2));                                    // no code
        Console.WriteLine(@"verbatim
            line".Length > 5);                      // no code
        if (text.Length > 3
            && text.StartsWith('x'))                // no code
        {
            Console.WriteLine("never");             // not covered
        }
        Console.WriteLine(text is { Length: > 3 } and not "x");     // hits 1, branches 1/2
    }

    static int Sum(int a, int b) => a > b ? a : a + b;      // hits 1, branches 1/2
}
