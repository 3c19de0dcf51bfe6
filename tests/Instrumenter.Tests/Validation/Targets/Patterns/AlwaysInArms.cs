/// <summary>A pattern that always matches has no branches, neither in an arm behind a clause nor before another statement's constant.</summary>
static class AlwaysInArms
{
    static bool? s_perhaps = true; // hits 1

    static int Same(int value) => value; // hits 9

    static int Choose(int number, bool flag) => Same(number) switch // hits 4, branches 4/4
    {
        1 => 3, // hits 1
        7 when (s_perhaps & s_perhaps) ?? flag => (Same(2) is > 1 or <= 1) ? 1 : 0, // branches 4/4
        11 => (Same(3) is > 1 or <= 1) ? 4 : 5, // hits 1
        _ => number, // hits 1
    };

    static int Before(object value)
    {
        if (value is string text) // hits 3, branches 2/2
        {
            ;
        }

        int count = 1; // hits 3
        return count + Same(count); // hits 3
    }

    static void Main()
    {
        Console.WriteLine(Choose(1, true)); // hits 1
        Console.WriteLine(Choose(7, true)); // hits 1
        s_perhaps = null; // hits 1
        Console.WriteLine(Choose(7, false)); // hits 1
        Console.WriteLine(Choose(11, false)); // hits 1
        Console.WriteLine(Before("a")); // hits 1
        Console.WriteLine(Before(1)); // hits 1
        Console.WriteLine(Before(2)); // hits 1
    }
}
