static class TernaryConstants
{
    static void Main()
    {
        Console.WriteLine(OneZero(5));
        Console.WriteLine(OneZero(-5));
        Console.WriteLine(ZeroOne(true));
        Console.WriteLine(TrueFalse(5));
        Console.WriteLine(FalseTrue(5));
        Console.WriteLine(FalseTrue(-5));
        Console.WriteLine(Same(3));
        Console.WriteLine(Count([1, -2, 3, -4]));
        Console.WriteLine(Long(true));
    }

    static int OneZero(int x) => x > 0 ? 1 : 0;             // hits 2, branches 2/2

    static int ZeroOne(bool b)
    {
        return b ? 0 : 1;                                   // hits 1, branches 1/2
    }

    static bool TrueFalse(int x) => x > 0 ? true : false;   // hits 1, branches 1/2

    static bool FalseTrue(int x)
    {
        return x > 0 ? false : true;                        // hits 2, branches 2/2
    }

    static int Same(int x) => x > 0 ? 4 : 4;                // hits 1, branches 1/2

    static int Count(int[] numbers)
    {
        int positive = 0;
        foreach (int number in numbers)                     // branches 2/2
            positive += number > 0 ? 1 : 0;                 // hits 4, branches 2/2
        return positive;                                    // hits 1
    }

    static long Long(bool b) => b ? 1L : 0L;                // hits 1, branches 1/2
}
