static class ElseIf
{
    static void Main()
    {
        foreach (int x in new[] { 5, 50, 500, 5 })
            Console.WriteLine(Size(x));
        Nested(1, -1);
        Nested(1, 1);
        Dangling(true, false);
        Braces(2);
    }

    static string Size(int x)
    {
        if (x > 1000)                           // hits 4, branches 1/2
        {                                       // no code
            return "huge";                      // not covered
        }
        else if (x > 100)                       // hits 4, branches 2/2
        {
            return "big";                       // hits 1
        }
        else if (x > 10)                        // hits 3, branches 2/2
        {
            return "middle";                    // hits 1
        }
        else                                    // no code
        {
            return "small";                     // hits 2
        }
    }

    static void Nested(int x, int y)
    {
        if (x > 0)                              // hits 2, branches 1/2
        {
            if (y > 0)                          // hits 2, branches 2/2
                Console.WriteLine("both");      // hits 1
            else
                Console.WriteLine("first");     // hits 1
        }
        else
        {
            Console.WriteLine("none");          // not covered
        }
        Console.WriteLine("end");               // hits 2
    }

    static void Dangling(bool a, bool b)
    {
        if (a)                                  // hits 1, branches 1/2
            if (b)                              // hits 1, branches 1/2
                Console.WriteLine("a and b");   // not covered
            else
                Console.WriteLine("only a");    // hits 1
    }

    static void Braces(int x)
    {
        if (x == 1) { Console.WriteLine(1); } else { Console.WriteLine(2); }    // hits 1, partly covered, branches 1/2
    }
}
