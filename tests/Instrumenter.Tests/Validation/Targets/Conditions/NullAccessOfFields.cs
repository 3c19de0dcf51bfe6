// Where the value of a field is null, x?.B == true is false, and nothing else is asked.
using System;

static class Program
{
    private static readonly Item Nothing = null;
    private static readonly Item Something = new();
    private static int s_sum;

    private sealed class Item
    {
        public bool IsNew => false; // hits 9
    }

    static void Main()
    {
        for (int i = 0; i < 3; i++) // hits 4, branches 2/2
        {
            OfParameter(Nothing); // hits 3
            OfParameter(Something); // hits 3
            OfField(); // hits 3
            Both(); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static int Next(int x) => x + 1; // hits 0

    static void OfParameter(Item item)
    {
        int? next = item?.IsNew == true ? Next(8) : null; // hits 6, branches 3/4
        s_sum += next ?? 4; // hits 6, branches 1/2
    }

    static void OfField()
    {
        int? next = Nothing?.IsNew == true ? Next(8) : null; // hits 3, branches 2/4
        s_sum += next ?? 4; // hits 3, branches 1/2
    }

    static void Both()
    {
        int next = Something?.IsNew == true || Nothing?.IsNew == true ? Next(8) : 3; // hits 3, branches 4/8
        s_sum += Something?.IsNew ?? true ? next : 1; // hits 3, branches 3/6
    }
}
