// A switch expression is the right operand of && or ||: the value of the left one is stored, whatever that is made of.
using System;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    private static readonly object Anything = 3;
    private static readonly List<int> Tags = null;
    private static bool s_flag = true;
    private static int s_sum;

    static void Main()
    {
        for (int i = 0; i < 3; i++) // hits 4, branches 2/2
        {
            Constants(i); // hits 3
            Clause(i); // hits 3
            Combined(true, i); // hits 3
            Coalesced(true, i); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static T Same<T>(T value) => value; // hits 6

    static bool Constants(int n)
    {
        return n < 0 || (0, s_flag) switch { (0, true) => n == 1, (1, _) => s_flag, (> 2, false) => s_flag, _ => s_flag }; // hits 3, branches 4/8
    }

    static bool Clause(int n)
    {
        return Same(n) == 7 || (0, s_flag) switch { (0, true) when (s_flag || s_flag) => n != n, _ => 2 > 4 + n }; // hits 3, branches 4/10
    }

    static void Combined(bool a, int n)
    {
        bool all = (a || a) && Same(n) switch { 0 => a, 1 => s_sum < 0, _ => a }; // hits 3, branches 6/9
        s_sum += all ? 1 : 2; // hits 3, branches 2/2
    }

    static void Coalesced(bool a, int n)
    {
        if (((Tags?.Any() ?? a) || Anything is not null) || n == Same(Anything) switch { int and > 3 => n, string => 0, _ => 1 }) // hits 3, branches 3/13
            s_sum++; // hits 3
    }
}
