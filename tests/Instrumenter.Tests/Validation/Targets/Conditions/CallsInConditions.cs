static class CallsInConditions
{
    static int s_calls;

    static void Main()
    {
        Text("b");
        Text("c");
        Linq([1, 2, 3]);
        Lambda(4);
        Nested(1);
        Console.WriteLine(Method(true) && Method(false) || Method(true));   // hits 1, branches 3/6
        Console.WriteLine(s_calls);
        Strings("x", "y");
        Reference(new object());
    }

    static bool Method(bool result)
    {
        s_calls++;                                                  // hits 3
        return result;                                              // hits 3
    }

    static void Text(string s)
    {
        if (s == "a" || s.Equals("b", StringComparison.Ordinal))    // hits 2, branches 3/4
            Console.WriteLine("a or b");                            // hits 1
    }

    static void Linq(int[] numbers)
    {
        if (numbers.Any(n => n > 2) && numbers.All(n => n > 2))     // branches 2/4
            Console.WriteLine("all");                               // not covered
        if (numbers.Any(
            n => n > 1 && n < 3))                                   // hits 2, branches 3/4
        {
            Console.WriteLine("two");                               // hits 1
        }
    }

    static void Lambda(int x)
    {
        Func<int, bool> test = n => n > 3 ? n > x : n < x;          // branches 1/2
        if (test(5))                                                // hits 1, branches 1/2
            Console.WriteLine("test");                              // hits 1
    }

    static void Nested(int x)
    {
        if (Equals(x > 0 ? "a" : "b", x > 1 ? "a" : "b"))           // hits 1, branches 3/6
            Console.WriteLine("equal");                             // not covered
    }

    static void Strings(string a, string b)
    {
        if (a != b && a.CompareTo(b) < 0)                           // hits 1, branches 2/4
            Console.WriteLine("before");                            // hits 1
    }

    static void Reference(object o)
    {
        if (ReferenceEquals(o, null) || o == null)                  // hits 1, branches 2/4
            Console.WriteLine("null");                              // not covered
    }
}
