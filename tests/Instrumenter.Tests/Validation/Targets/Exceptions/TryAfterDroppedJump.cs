using System;

// The jump of a condition that decides nothing is put back right in front of a try block, and of several that start there.
int n = args.Length;
for (int i = 0; i < 3; i++)
{
    Console.WriteLine(Nested(i) + Single(i) + Value(i, "b"));
}

static int Nested(int n)
{
    if (n > 1) { } // hits 3, branches 2/2
    try
    {
        n += 2; // hits 3
    }
    catch (ArgumentException)
    {
        n = 0; // not covered
    }
    finally
    {
        n++; // hits 3
    }

    return n;
}

static int Single(int n)
{
    if (n == 5 || n > 1) { } // hits 3, branches 3/4
    try
    {
        n += 2; // hits 3
    }
    finally
    {
        n++; // hits 3
    }

    return n;
}

static int Value(int n, string text)
{
    First([n, text switch { "a" => 1, "b" => 2, _ => 3 }]); // branches 1/3
    try
    {
        n += 2; // hits 3
    }
    catch (ArgumentException)
    {
        n = 0; // not covered
    }
    finally
    {
        n++; // hits 3
    }

    return n;
}

static int First(ReadOnlySpan<int> numbers) => numbers[0];
