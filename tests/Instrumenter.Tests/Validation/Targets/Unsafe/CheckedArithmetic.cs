static class CheckedArithmetic
{
    static void Main()
    {
        Console.WriteLine(Sum(1, 2));
        Try(() => Sum(int.MaxValue, 1));                    // hits 1
        Try(() => Convert(300));                            // hits 1
        Console.WriteLine(Unchecked(int.MaxValue));
        Try(() => Block(byte.MaxValue));                    // hits 1
        Try(() => Divide(1, 0));                            // hits 1
        Try(() => Size(-1));                                // hits 1
        Console.WriteLine(Condition(5));
        Try(() => Condition(int.MaxValue));                 // hits 1
        Console.WriteLine(Compound(1));
    }

    static void Try(Func<int> action)
    {
        try { Console.WriteLine(action()); }                            // hits 6
        catch (ArithmeticException e) { Console.WriteLine(e.GetType().Name); }  // hits 6
    }

    static int Sum(int a, int b) => checked(a + b);         // hits 2, branches 0/0

    static byte Convert(int x) => checked((byte)x);         // hits 1, branches 0/0

    static int Unchecked(int x) => unchecked(x + 1);        // hits 1, branches 0/0

    static int Block(byte x)
    {
        checked
        {
            x++;                                            // hits 1, branches 0/0
            return x;                                       // not covered
        }
    }

    static int Divide(int a, int b) => a / b;               // hits 1, branches 0/0

    static int Size(int n) => checked((int)(uint)n);        // hits 1, branches 0/0

    static int Condition(int x)
    {
        if (checked(x * 2) > 5)                             // hits 2, branches 1/2
            return 1;                                       // hits 1
        return 0;                                           // not covered
    }

    static long Compound(long x)
    {
        checked
        {
            x += 5;                                         // hits 1, branches 0/0
            x *= x > 3 ? 2 : 3;                             // hits 1, branches 1/2
        }
        return x;                                           // hits 1
    }
}
