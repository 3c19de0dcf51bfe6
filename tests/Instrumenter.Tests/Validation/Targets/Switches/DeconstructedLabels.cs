using System;

// Labels that deconstruct structs and classes, in front of sections that do nothing: optimized code has no outcome but what the tests asked.
foreach (object value in new object[] { 1, 7, new Circle(1), new Circle(7), new Square(4, true), new Square(4, false), new Place(1, 3), new Place(2, 3), "a" })
{
    Console.WriteLine(Objects(value, 5));
}

Console.WriteLine(Places(new Place(1, 3)) + Places(new Place(2, 3)) + Places(new Place(7, 4)));

static int Objects(object value, int n)
{
    switch (value) // hits 9, branches 6/6
    {
        case int and > 3:
        case Circle(1):
            n++; // hits 2
            break;
        case Square { Filled: true }:
        case Place(1, _):
            break;
        case Circle { Radius: > 3 } when n > 4: // hits 1, branches 1/2
            break;
        default:
            n--; // hits 4
            break;
    }

    return n;
}

static int Places(Place place)
{
    switch (place) // source: hits 3, debug: hits 3, source: branches 3/3, debug: branches 3/3
    {
        case (1, _):
            break;
        case (2, > 2):
            break;
        default:
            return 4; // hits 1
    }

    return 3;
}

sealed record Circle(int Radius);

sealed record Square(int Side, bool Filled);

readonly record struct Place(int X, int Y);
