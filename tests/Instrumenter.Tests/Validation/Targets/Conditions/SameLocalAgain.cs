static class SameLocalAgain
{
    static bool Flag = true;
    static object Box(object o) => o;

    static void Main()
    {
        Console.WriteLine(Twice("a", 7, true));
        Console.WriteLine(Twice("a", 7, false));
        Console.WriteLine(Twice(3, 7, true));
        Console.WriteLine(Again(true));
        Console.WriteLine(Again(false));
    }

    static int Twice(object o, int x, bool other)
    {
        bool b = !other;                                // hits 3
        b |= x > 5 && other;                            // hits 3, branches 3/4
        return o is string && !b                        // hits 3, branches 4/8
            ? b ? 1 : 2
            : b ? x : throw new InvalidOperationException();
    }

    static int Again(bool other)
    {
        bool b = Box(other) is true;                    // hits 2, branches 2/2
        int n = b ? b ? 1 : 2 : b ? 3 : 4;              // hits 2, branches 4/6
        if (b || (b && Flag))                           // hits 2, branches 3/6
        {
            n++;                                        // hits 1
        }

        return b && n > 1 || !b ? n : b ? 5 : 6;        // hits 2, branches 4/8
    }
}
