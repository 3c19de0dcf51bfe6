static class MixedOperators
{
    static void Main()
    {
        NotAnd(true, false);
        NotOr(false, false);
        AndNot(true, false, false);
        OrAnd(false, true, true);
        OrAnd(true, false, false);
        TernaryOperand(true, true, false);
        Deep(1, 2, 3, 4);
        Deep(0, 2, 3, 4);
        Parenthesised(false, true, false, true);
        Equal(true, true);
        Console.WriteLine(DoubleNot(true));
    }

    static void NotAnd(bool a, bool b)
    {
        if (!(a && b))                              // hits 1, branches 2/4
            Console.WriteLine("not both");          // hits 1
    }

    static void NotOr(bool a, bool b)
    {
        if (!(a || b))                              // hits 1, branches 2/4
            Console.WriteLine("none");              // hits 1
        else
            Console.WriteLine("some");              // not covered
    }

    static void AndNot(bool a, bool b, bool c)
    {
        if (a && !(b || c))                         // hits 1, branches 3/6
            Console.WriteLine("only a");            // hits 1
    }

    static void OrAnd(bool a, bool b, bool c)
    {
        if (a || b && c)                            // hits 2, branches 4/6
            Console.WriteLine("or and");            // hits 2
    }

    static void TernaryOperand(bool a, bool b, bool c)
    {
        if ((a ? b : c) && b)                       // hits 1, branches 3/6
            Console.WriteLine("ternary");           // hits 1
    }

    static void Deep(int a, int b, int c, int d)
    {
        if (a > 0 && (b > 5 || c > 2 && !(d > 9)))  // hits 2, branches 5/8
            Console.WriteLine("deep");              // hits 1
    }

    static void Parenthesised(bool a, bool b, bool c, bool d)
    {
        if (((a) || ((b))) && (c || (d)))           // hits 1, branches 4/8
            Console.WriteLine("parentheses");       // hits 1
    }

    static void Equal(bool a, bool b)
    {
        if (a == b)                                 // hits 1, branches 1/2
            Console.WriteLine("equal");             // hits 1
        if (a == true && b != false)                // hits 1, branches 2/4
            Console.WriteLine("both");              // hits 1
    }

    static string DoubleNot(bool a) => !!a ? "a" : "not a";     // hits 1, branches 1/2
}
