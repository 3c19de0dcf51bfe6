static class NestedOperands
{
    static void Main()
    {
        Right(0, 1, 1);
        Right(1, 0, 1);
        Right(1, 1, 0);
        Right(1, 1, 1);
        Or(0, 0, 1);
        Or(1, 0, 0);
        Loop();
        Mixed(1, 0, 1, 1);
    }

    static bool T(int x) => x > 0;

    static void Right(int a, int b, int c)
    {
        if (T(a) && (T(b) && T(c)))             // hits 4, branches 6/6
            Console.WriteLine("all");           // hits 1
    }

    static void Or(int a, int b, int c)
    {
        if (T(a) || (T(b) || T(c)))             // hits 2, branches 4/6
            Console.WriteLine("any");           // hits 2
    }

    static void Loop()
    {
        int i = 0;
        while (T(3 - i) && (T(1) && T(1)))      // hits 4, branches 4/6
            i++;                                // hits 3
    }

    static void Mixed(int a, int b, int c, int d)
    {
        if (T(a) && (T(b) || (T(c) && T(d))))   // hits 1, branches 4/8
            Console.WriteLine("mixed");         // hits 1
    }
}
