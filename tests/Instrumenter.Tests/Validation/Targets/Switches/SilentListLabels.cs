// Labels with a clause that was true were reached, whatever their pattern asks; a boolean that is switched on in an iterator.
using System;
using System.Collections.Generic;

static class Program
{
    static object Thing = "";
    static bool Flag = true;

    static void Main()
    {
        Console.WriteLine(Text("n2") + Text("p") + Text("xz") + Text("q")); // hits 1
        foreach (int number in Decided(true, null)) // branches 2/2
        {
            Console.WriteLine(number); // hits 1
        }
    }

    static int Text(string text)
    {
        List<int> found = []; // hits 4
        switch (text) // hits 4, branches 4/4
        {
            case "n2":
            case "p" when Flag: // branches 1/2
                break;
            case [.., 'z'] or "zz" when Thing is not null: // branches 1/2
                break;
            default:
                found.Add(1); // hits 1
                break;
        }

        return found.Count; // hits 4
    }

    static IEnumerable<int> Decided(bool p, List<int> tags)
    {
        switch (p && (tags?.Contains(2) ?? p)) // hits 1, branches 5/10
        {
            case true:
                Flag = p; // hits 1
                break;
            case false:
                break;
        }

        yield return 1; // hits 1
    }
}
