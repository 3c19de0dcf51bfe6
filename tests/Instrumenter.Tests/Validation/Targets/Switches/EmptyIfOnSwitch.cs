using System;
using System.Collections.Generic;
using System.Threading.Tasks;

// A condition that is a switch expression and decides nothing: what optimized code drops behind the arms was tested.
for (int n = 0; n < 4; n++)
{
    Plain(n, n > 1);
    foreach (int item in Items(n, n > 1))
    {
        Console.WriteLine(item);
    }

    await Awaiting(n, n > 1);
}

static void Plain(int n, bool isOn)
{
    if (n switch { 0 => isOn, 1 when isOn => true, _ => isOn }) // hits 4, branches 5/7
    {
    }
}

static IEnumerable<int> Items(int n, bool isOn)
{
    yield return n;
    if (n switch { 0 => isOn, 1 when isOn => true, _ => isOn }) // hits 4, branches 5/7
    {
    }

    yield return 2;
}

static async Task Awaiting(int n, bool isOn)
{
    await Task.Yield();
    if (n switch { 0 => isOn, 1 when isOn => true, _ => isOn }) // hits 4, branches 5/7
    {
    }

    await Task.Yield();
}
