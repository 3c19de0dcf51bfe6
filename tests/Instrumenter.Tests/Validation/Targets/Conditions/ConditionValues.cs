static class ConditionValues
{
    static bool s_flag;

    static void Main()
    {
        Console.WriteLine(Return(1, 1));
        Console.WriteLine(Return(0, 1));
        Console.WriteLine(Three(1, 1, 0));
        Console.WriteLine(MixedValue(0, 1, 1));
        Store(1, 0);
        Pass(1, 0);
        Console.WriteLine(Compare(1, 1, 1, 1));
        Console.WriteLine(Select(1, 0));
        Console.WriteLine(Negated(0, 1));
        Func<int, int, bool> either = (a, b) => a > 0 || b > 0;     // hits 2, branches 3/4
        Console.WriteLine(either(1, 0) & either(0, 1));
        Console.WriteLine(Flags(true, false));
        Array(1, 2);
    }

    static bool Return(int a, int b) => a > 0 && b > 0;             // hits 2, branches 3/4

    static bool Three(int a, int b, int c)
    {
        return a > 0 && b > 0 && c > 0;                             // hits 1, branches 3/6
    }

    static bool MixedValue(int a, int b, int c) =>
        (a > 0 || b > 0) && c > 0;                                  // hits 1, branches 3/6

    static void Store(int a, int b)
    {
        s_flag = a > 0 && b > 0;                                    // hits 1, branches 2/4
        Console.WriteLine(s_flag);                                  // hits 1
    }

    static void Pass(int a, int b)
    {
        Console.WriteLine(a > 0 || b > 0);                          // hits 1, branches 1/4
        Console.WriteLine(string.Concat(a > 0 && b > 0, a > 5 || b > 5));   // hits 1, branches 4/8
    }

    static bool Compare(int a, int b, int c, int d)
    {
        return (a > 0 && b > 0) == (c > 0 && d > 0);                // hits 1, branches 4/8
    }

    static string Select(int a, int b) =>
        a > 0 && b > 0 ? "both" : "not both";                       // hits 1, branches 2/4

    static bool Negated(int a, int b) => !(a > 0 && b > 0);         // hits 1, branches 1/4

    static bool Flags(bool a, bool b) => a && b || !a && !b;        // hits 1, branches 3/8

    static void Array(int a, int b)
    {
        bool[] results = [a > 0 && b > 0, a > b || b > a];          // hits 1, branches 4/8
        Console.WriteLine(string.Join(" ", results));               // debug: hits 1
    }
}
