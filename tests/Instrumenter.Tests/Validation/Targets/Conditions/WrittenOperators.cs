// & and | of the programmer are in the code; && and || of fields have jumps.
using System;

static class Program
{
    private static readonly bool Flag = true;
    private static int s_sum;
    private static int s_calls;

    static void Main()
    {
        for (int i = 0; i < 3; i++) // hits 4, branches 2/2
        {
            Both(); // hits 3
            Either(true, i > 0); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static bool Yes() => s_calls++ % 3 != 0; // hits 3

    static void Both()
    {
        bool[] all = new[] { Flag && Flag, Yes() || (Flag & Flag) }; // hits 3, branches 5/8
        s_sum += all.Length; // hits 3
    }

    static void Either(bool a, bool b)
    {
        bool[] all = new[] { a || b, Flag || Flag, Flag | Flag }; // hits 3, branches 2/8
        s_sum += all.Length; // hits 3
    }
}
