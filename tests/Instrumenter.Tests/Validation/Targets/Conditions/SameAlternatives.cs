static class SameAlternatives
{
    static int s_number = 3;

    static void Main()
    {
        Console.WriteLine(Sum(4, 7));
        Console.WriteLine(Sum(1, 7));
        Console.WriteLine(Ones(4, 7, true));
        Console.WriteLine(Ones(1, 1, false));
    }

    static int Sum(int x, int y)
    {
        return (4 != x + s_number ? y : y) + (s_number > x ? 1 : 0);                    // hits 2, branches 4/4
    }

    static string Ones(int x, int y, bool b)
    {
        int a = (x > y ? 1 : 0) + (x < 3 ? y : y) + (b ? 0 : 1) + (y == 1 ? x : x);     // hits 2, branches 7/8
        int c = (b ? 1 : 0) + (x < 3 ? y : y) + (s_number > y ? 1 : 0);                 // hits 2, branches 6/6
        return $"{a} {c} {(x == 1 ? y : y)} {(b ? 1 : 0)}";                             // hits 2, branches 4/4
    }
}
