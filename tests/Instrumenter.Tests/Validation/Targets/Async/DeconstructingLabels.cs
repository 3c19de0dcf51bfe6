using System;
using System.Collections.Generic;
using System.Threading.Tasks;

// Labels of one section, and of sections that do nothing, in state machines: what the tests ask lies in fields of the machine.
foreach (object value in new object[] { 1, 7, new Circle(1), new Circle(7), new Square(4, true), new Square(1, false), new Place(1, 3), new Place(2, 3), "a" })
{
    Console.WriteLine(await Objects(value, 5));
    foreach (int item in Items(value, 5))
    {
        Console.WriteLine(item);
    }
}

static async Task<int> Objects(object value, int n)
{
    await Task.Yield();
    switch (value) // hits 9, branches 5/6
    {
        case Place(1, _):
        case Square(1, false) or Circle(2):
            n++; // hits 2
            break;
        case Square { Filled: true }:
        case Place(2, > 2):
            break;
        case Circle { Radius: > 9 } when await Later(n) > 4: // branches 0/2
            break;
        default:
            n--; // hits 5
            break;
    }

    return n;
}

static IEnumerable<int> Items(object value, int n)
{
    yield return n;
    switch (value) // source: hits 9, debug: hits 9, source: branches 4/4, debug: branches 4/4
    {
        case Place(2, _):
        case Square(1, false) or Circle(7):
            n++; // hits 3
            break;
        case Circle(1):
            break;
    }

    yield return n;
}

static async Task<T> Later<T>(T value)
{
    await Task.Yield();
    return value;
}

sealed record Circle(int Radius);

sealed record Square(int Side, bool Filled);

readonly record struct Place(int X, int Y);
