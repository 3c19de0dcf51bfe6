static class Ternaries
{
    static int s_left = 1, s_right = 2;         // hits 1

    static void Main()
    {
        Console.WriteLine(Sign(-3));
        Console.WriteLine(Sign(0));
        Console.WriteLine(Argument(1, 2));
        Increment(true);
        Console.WriteLine(s_left + s_right);
        Console.WriteLine(Throwing(4));
        Console.WriteLine(Statement(7));
        Console.WriteLine(Lines(false));
        Console.WriteLine(Operands(1, 9));
        Console.WriteLine(Nullable(true));
    }

    static int Sign(int x) => x > 0 ? 1 : x < 0 ? -1 : 0;           // hits 2, branches 3/4

    static int Argument(int x, int y) =>
        Math.Max(x > y ? x : y, x == y ? 10 : 20);                  // hits 1, branches 2/4

    static void Increment(bool left)
    {
        (left ? ref s_left : ref s_right)++;                        // hits 1, branches 1/2
    }

    static int Throwing(int x) =>
        x > 0 ? x : throw new ArgumentException("x");               // hits 1, branches 1/2

    static int Statement(int x)
    {
        int result = 1;
        result += x % 2 == 0 ? x / 2 : 3 * x + 1;                   // hits 1, branches 1/2
        return result;                                              // debug: hits 1
    }

    static string Lines(bool flag)
    {
        return flag                                                 // hits 1, branches 1/2
            ? "on"                                                  // no code
            : "off";                                                // no code
    }

    static int Operands(int x, int y) =>
        (x > 3 ? 1 : 5) + (y > 3 ? 10 : 50) * (x < y ? 1 : 2);      // hits 1, branches 3/6

    static int? Nullable(bool set) => set ? 5 : null;               // hits 1, branches 1/2
}
