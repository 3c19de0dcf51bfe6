// To come to a switch expression in the clause of an arm is not to come to the arm.
using System;

enum Color
{
    Red,
    Black,
}

static class Program
{
    private static readonly Color Tint = Color.Red;
    private static readonly string Nothing = null;
    private static int s_sum;

    static void Main()
    {
        for (int i = 0; i < 3; i++) // hits 4, branches 2/2
        {
            Coalesced(1, false); // hits 3
            Compared(1, false); // hits 3
        }

        Console.WriteLine(s_sum); // hits 1
    }

    static void Coalesced(int n, bool b)
    {
        s_sum += n switch // hits 3, branches 1/3
        {
            0 => 1, // hits 0
            1 when (Nothing?.StartsWith('x') ?? Tint switch { Color.Black when b => b, _ => b }) || s_sum < 0 => 2, // hits 3, branches 5/12
            _ => 3, // hits 3
        };
    }

    static void Compared(int n, bool b)
    {
        switch (n) // hits 3, branches 1/3
        {
            case 0:
                s_sum++; // hits 0
                break;
            case 1 when (Nothing?.StartsWith('x') ?? Tint switch { Color.Black when b => b, _ => b }) || s_sum < 0: // hits 3, branches 5/12
                s_sum += 2; // hits 0
                break;
            default:
                s_sum += 3; // hits 3
                break;
        }
    }
}
