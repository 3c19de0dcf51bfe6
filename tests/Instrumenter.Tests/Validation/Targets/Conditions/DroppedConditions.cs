using System;
using System.Collections.Generic;

// The compiler drops the jump of a condition that decides nothing in optimized code. What it tested is computed all the same.
internal static class Program
{
    private static int _number = 3;

    private static bool Flag { get; set; } = true;

    private static void Main()
    {
        Leave(new Box(3));
        Decide(2, 7, 2.5, new Box(3), null);
        Decide(4, 2, double.NaN, null, new Box(2));
        Decide(4, 2, 4, "no box", new Box(2));
        Go(true);
        Go(false);
        Console.WriteLine(_number);
    }

    private static void Leave(object box)
    {
        for (int i = 0; i < 4; i++) // branches 1/2
            break; // debug: hits 1, release: no code
        for (int i = 1; i < 0 && _number > i; i++) // branches 1/4
            break; // debug: not covered, release: no code
        for (int i = 1; i <= 1 && _number > i; i++) // branches 2/4
        {
            break; // debug: hits 1, release: no code
        }

        int left = 3;
        while (left-- > 0) // branches 1/2
            break; // debug: hits 1, release: no code
        while (left-- > 0 && box is not null) // branches 2/4
            break; // debug: hits 1, release: no code
        while (_number > 5) // branches 1/2
            break; // debug: not covered, release: no code
        do // no code
        {
            _number++; // hits 1
            if (Flag) // branches 1/2
            {
                continue; // debug: hits 1, release: no code
            }
        }
        while (_number < 0); // branches 1/2
    }

    private static void Decide(int number, uint natural, double real, object box, Box item)
    {
        if (number < 3) // branches 2/2
        {
        }

        if (natural <= 3u) // branches 2/2
        {
        }

        if (real >= 3) // branches 2/2
        {
        }

        if (Flag) // branches 1/2
        {
        }

        if (Flag && number > 3) // branches 3/4
        {
        }

        if (number == 2 || box is Box { Size: 3 }) // branches 3/4
        {
        }

        if (box is Box) // branches 2/2
        {
        }

        if (number != 4 && number != 0) // branches 3/4
        {
        }

        if (box == null) // branches 2/2
        {
        }

        if (item is not { Size: > 2 }) // branches 1/2
        {
        }

        if (!(number is > 1 and < 4)) // branches 2/2
        {
        }

        if (box is int unused) // branches 1/2
        {
        }

        if (item is { Size: var size }) // branches 2/2
        {
        }

        if ((item?.Size ?? 4) > 2) // branches 6/6
        {
        }
    }

    private static void Go(bool isOver)
    {
        for (int i = 0; i < 4; i++) // branches 2/2
        {
            if (isOver) // branches 2/2
            {
                continue; // debug: hits 4, release: no code
            }
        }

        if (isOver) // branches 2/2
        {
            goto end; // debug: hits 1, release: no code
        }

        end:
        Console.WriteLine(isOver); // hits 2
    }

    private sealed class Box(int size)
    {
        public int Size { get; } = size;
    }
}
