// The value of a left operand that has operands itself is stored when the right one takes several statements: that store is no
// outcome of the last one.
using System;
using System.Threading.Tasks;

static class Program
{
    private static readonly object Anything = "a";
    private static bool s_flag = true;
    private static int s_sum;

    static async Task Main()
    {
        for (int i = 0; i < 3; i++) // hits 4, branches 2/2
        {
            Pattern(); // hits 3
            Tested(); // hits 3
            Both(); // hits 3
            Arms(i); // hits 3
            await Awaited(); // hits 3
            await Tests(); // hits 3
            await Alternatives(true); // hits 3
            await Three(i); // hits 3
            await InMachine(); // hits 3
            Coalesced(i == 0 ? null : new Uri(i == 1 ? "file:///x" : "http://x"), i); // hits 3, branches 4/4
            Switched(); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static void Pattern()
    {
        Log((s_flag || s_flag) || Same("a") is [_, .., 'd'] or "bb" or "word"); // hits 3, branches 1/6
    }

    static async Task InMachine()
    {
        await Task.Yield(); // hits 3
        Log((s_flag || s_flag) || Same("a") is [_, .., 'd'] or "bb" or "word"); // hits 3, branches 1/6
    }

    static bool Coalesced(Uri uri, int n) =>
        (uri?.IsFile ?? (Anything is Uri { Port: > 0 and var port } other && s_flag)) || (s_sum < 0 && n is 2 or 5 or > 7); // hits 3, branches 8/14

    static void Tested()
    {
        if ((s_flag || s_flag) || Same("a") is [_, .., 'd'] or "bb") // hits 3, branches 1/6
            s_sum++; // hits 3
    }

    static void Both()
    {
        bool is3 = (s_flag && !s_flag) && Same("a") is [_, .., 'd'] or "bb" or "word"; // hits 3, branches 2/6
        Log(is3); // hits 3
    }

    static void Arms(int i)
    {
        bool any = (i == 5 || i == 1) || i switch // hits 3, branches 7/8
        {
            0 => true, // hits 1
            _ => s_sum < 0, // hits 1
        };
        Log(any); // hits 3
    }

    static async Task Awaited()
    {
        Log((s_flag || s_flag) || await Quick(s_flag)); // hits 3, branches 1/6
    }

    static async Task Tests()
    {
        if ((s_flag && s_flag) && await Quick(s_flag)) // hits 3, branches 3/6
            s_sum++; // hits 3
    }

    static async Task<int> Alternatives(bool b) =>
        (Anything is Uri { Port: > 0 and var port } uri && b) ? port + (await Quick(b) ? 1 : 2) : s_sum; // hits 3, branches 1/6

    static async Task Three(int i)
    {
        bool all = ((i > 0 && i > 1) || s_flag) && (i != 7 && await Quick(i == 2)); // hits 3, branches 8/10
        Log(all); // hits 3
    }

    static void Switched()
    {
        switch (s_flag || s_flag) // hits 3, branches 2/6
        {
            case true:
                s_sum++; // hits 3
                break;
        }
    }

    static void Log(bool value) => s_sum += value ? 1 : 2; // hits 18, branches 2/2

    static T Same<T>(T value) => value; // hits 0

    static async Task<bool> Quick(bool value)
    {
        await Task.CompletedTask; // hits 6
        return value; // hits 6
    }
}
