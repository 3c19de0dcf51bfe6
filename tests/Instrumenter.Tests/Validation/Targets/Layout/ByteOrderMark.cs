static class ByteOrderMark { static int s_first = Calls.Next("Größe"); public static int First => s_first; }     // hits 3, fully covered

static class Calls
{
    static int s_count;

    public static int Next(string name)
    {
        Console.WriteLine(name);                    // hits 2
        return ++s_count;                           // hits 2
    }

    static void Main()
    {
        Console.WriteLine(ByteOrderMark.First);     // hits 1
        if (Next("b") == 2 && ByteOrderMark.First > 1)      // hits 1, branches 2/4
            Console.WriteLine("never");             // not covered
        Console.WriteLine(s_count switch            // hits 1, branches 1/2
        {
            > 1 => "many",                          // hits 1
            _ => "one",                             // not covered
        });
        Console.WriteLine(ByteOrderMark.First is 1 or 2);   // hits 1, branches 1/2
    }
}
