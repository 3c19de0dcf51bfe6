// The filter of a catch whose condition is ?: has the value of that; and &= with a condition whose own operands are combined.
using System;

static class Program
{
    static string Word = "word";

    static void Main()
    {
        Console.WriteLine(Caught(0, true) + Caught(1, false) + Caught(2, true)); // hits 1
        Console.WriteLine(Assigned(true, true) || Assigned(true, false)); // hits 1, branches 1/4
    }

    static int Caught(int x, bool b)
    {
        try
        {
            throw new InvalidOperationException(); // hits 3
        }
        catch (InvalidOperationException) when (x > 0 ? (b && b) : (Word == null)) // branches 7/8
        {
            return 1; // hits 1
        }
        catch (InvalidOperationException) when (Word == "word" ? (x is 0) : (Word != null)) // branches 5/6
        {
            return 2; // hits 1
        }
        catch (InvalidOperationException)
        {
            return 3; // hits 1
        }
    }

    static bool Assigned(bool a, bool b)
    {
        b &= (a && b) && (a || b); // hits 1, branches 3/8
        return b; // hits 1
    }
}
