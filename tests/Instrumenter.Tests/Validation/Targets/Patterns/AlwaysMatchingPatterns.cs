// A pattern with alternatives that leave nothing out decides nothing, whatever the compiler asks for on the way.
using System.Collections.Generic;

static class Program
{
    static bool Flag = true;

    static void Main()
    {
        System.Console.WriteLine(Plain(1) + Plain(5)); // hits 1
        System.Console.WriteLine(Near(1) + Near(5)); // hits 1
        System.Console.WriteLine(Unreached(1, null)); // hits 1
    }

    static int Plain(int x)
    {
        List<int> some = [4]; // hits 2
        if (Same(x) is (> 0 or <= 2)) x++; // hits 2
        some?.Add((Same(x) is (> 0 or <= 2)) ? 1 : 0); // hits 2, branches 1/2
        bool known = Same(x) is (> 0 or <= 2); // hits 2
        int sum = Same(x) is (> 0 or <= 2) && Flag ? 3 : 4; // hits 2, branches 1/2
        return sum + (known ? 1 : 2) + some[1]; // hits 2, branches 1/2
    }

    static int Near(int x)
    {
        List<int> some = [4]; // hits 2
        if (Same(x) is (> 3 or <= 2)) x++; // hits 2, branches 1/2
        some?.Add((Same(x) is (> 3 or <= 2)) ? 1 : 0); // hits 2, branches 2/4
        return Same(x) is (> 9 or <= 2) && Flag ? 3 + some[1] : 4; // hits 2, branches 3/4
    }

    // What no value leads to has decisions all the same.
    static int Unreached(int x, string text)
    {
        if (x is (> 0 or <= 2)) x++; // hits 1
        else if (Flag) x--; // branches 0/2
        while (!(x is (> 0 or <= 2))) // hits 1
        {
            x += text?.Length ?? 3; // not covered
        }

        return x; // hits 1
    }

    static int Same(int x) => x;
}
