using System;

// What a call returns behind the arms of a switch expression in its arguments, and nobody uses, is tested by nobody.
for (int n = 0; n < 3; n++)
{
    Coalescing(n == 0 ? 0 : null);
    Behind(n, n == 0 ? "a" : null);
    Chosen(n > 1, n == 0 ? "a" : null);
    Then(n, n > 1);
}

static void Coalescing(int? number)
{
    Take(Same(number ?? 6) switch { 0 => 6, 3 => 1, _ => 3 }); // hits 3, branches 4/5
}

static void Behind(int n, string? text)
{
    Take((n switch { 1 => text?.Length ?? 3, _ => 4 }) - (Same(n) + (text?[0] ?? n))); // hits 3, branches 8/10
}

static void Chosen(bool isOn, string? text)
{
    Take(isOn ? (text?.Trim()?.Length ?? 4) : text switch { null => 1, _ => 2 }); // hits 3, branches 6/10
}

static void Then(int n, bool isOn)
{
    if (isOn) // hits 3, branches 2/2
        Take(n switch { 1 => 1, _ => 3 }); // hits 1, branches 1/2

    switch (Same(n)) // branches 3/3
    {
        case 0:
            break;
        case 1:
            break;
    }
}

static int Take(int number) => number;

static int Same(int number) => number;
