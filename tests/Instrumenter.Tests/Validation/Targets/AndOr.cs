static class AndOr
{
    static void Main()
    {
        And(1, 1);
        And(0, 1);
        Or(0, 0);
        Or(0, 1);
        Three(1, 1, 0);
        Mixed(0, 1, 1);
        Console.WriteLine(Loop(3));
    }

    static void And(int a, int b)
    {
        if (a > 0 && b > 0)             // hits 2, branches 3/4
            Console.WriteLine("both");  // hits 1
    }

    static void Or(int a, int b)
    {
        if (a > 0 || b > 0)             // hits 2, branches 3/4
            Console.WriteLine("any");   // hits 1
    }

    static void Three(int a, int b, int c)
    {
        if (a > 0 && b > 0 && c > 0)    // hits 1, branches 3/6
            Console.WriteLine("all");   // not covered
    }

    static void Mixed(int a, int b, int c)
    {
        if ((a > 0 || b > 0) && c > 0)      // hits 1, branches 3/6
            Console.WriteLine("mixed");     // hits 1
    }

    static int Loop(int n)
    {
        int i = 0;
        while (i < n && i < 100)        // branches 3/4
            i++;                        // hits 3
        return i;
    }
}
