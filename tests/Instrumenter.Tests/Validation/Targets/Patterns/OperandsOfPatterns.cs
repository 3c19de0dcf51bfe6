// The left operand's value is stored only where the right one's pattern takes several statements; then it may be no constant.
using System;

static class Program
{
    static object Thing = new Square(1, true);

    static void Main()
    {
        Console.WriteLine(Stored(new Circle(0)) + Stored(new Circle(2)) + Stored("")); // hits 1
        Console.WriteLine(Combined(true, 1) + Combined(false, 1) + Combined(true, 3)); // hits 1
    }

    static int Stored(object p)
    {
        int count = 0; // hits 3
        foreach (bool found in new[] { p is Circle { Radius: > 0 } c && Thing is Circle { Radius: <= 3 } or Square(1, _) }) // hits 6, branches 5/6
        {
            count += found ? 1 : 10; // hits 3, branches 2/2
        }

        return count; // hits 3
    }

    static int Combined(bool p, int x)
    {
        bool other = !p; // hits 3
        bool first = (p && p) || ((x, other) is (_, false)); // hits 3, branches 4/6
        bool second = (p || p) && (x is 1 or 2 or > 7); // hits 3, branches 5/6
        int? none = x == 1 ? null : x; // hits 3, branches 2/2
        bool third = (p && p) && (none is (null or > 2 and < 5)); // hits 3, branches 4/6
        if ((p && p) && (x is 1 or 2 or > 7)) // hits 3, branches 5/6
        {
            return first ? 1 : 2; // hits 1, branches 1/2
        }

        return second || third ? 3 : 4; // hits 2, branches 3/4
    }
}

abstract record Shape; // no code
sealed record Circle(int Radius) : Shape;
sealed record Square(int Side, bool Filled) : Shape;
