using System;

// Sections that do nothing in a switch statement on what is computed from a switch expression: where its arms meet is not yet where
// the tests of the statement start.
for (int n = 0; n < 12; n++)
{
    Console.WriteLine(Numbers(n, n > 3) + Texts(n) + Chosen(n, n > 2) + Inner(n));
}

static int Numbers(int n, bool isOn)
{
    switch (Same(n switch { 2 => 1, 7 => 3, 8 => 2, _ => n })) // hits 12, branches 9/9
    {
        case 0:
            n++; // hits 1
            break;
        case 2 when isOn: // branches 1/2
            n--; // hits 1
            break;
        case 3 when isOn: // branches 2/2
            break;
        case 11:
            n = 4; // hits 1
            break;
    }

    return n;
}

static int Texts(int n)
{
    switch (Same(n switch { 1 => "a", 2 => "b", _ => "c" })) // hits 12, branches 6/7
    {
        case "a":
            break;
        case "b":
        case "d":
            n++; // hits 1
            break;
    }

    return n;
}

static int Chosen(int n, bool isOn)
{
    switch (Same(isOn ? n : 0)) // hits 12, branches 6/6
    {
        case 0:
        case 3:
            break;
        case > 5:
            break;
    }

    return n;
}

static int Inner(int n)
{
    switch (Same(n switch { 1 => 4, _ => n switch { 3 => 5, _ => n } })) // hits 12, branches 7/7
    {
        case 4:
            break;
        case 5:
            n++; // hits 2
            break;
    }

    return n;
}

static T Same<T>(T value) => value;
