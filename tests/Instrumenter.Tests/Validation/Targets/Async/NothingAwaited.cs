using System;
using System.Threading.Tasks;

#pragma warning disable CS1998, CS1718

// Where nothing awaits, optimized code does not look at the machine's state: the first field that is loaded is a parameter.
Console.WriteLine(await Compare(3) + await Ask(0) + await Ask(2) + await Switch(1));

static async ValueTask<int> Compare(int n)
{
    if (!(n != n)) // hits 1, branches 1/2
    {
        return n; // hits 1
    }

    return 4; // not covered
}

static async Task<int> Ask(int n)
{
    if (n != 0) // hits 2, branches 2/2
    {
        return 1; // hits 1
    }

    return 2; // hits 1
}

static async Task<int> Switch(int n)
{
    switch (n) // source: hits 1, debug: hits 1, source: branches 1/4, debug: branches 1/4
    {
        case 0:
            return 4; // not covered
        case 1:
            return 5; // hits 1
        case 2:
            return 7; // not covered
    }

    return n; // not covered
}
