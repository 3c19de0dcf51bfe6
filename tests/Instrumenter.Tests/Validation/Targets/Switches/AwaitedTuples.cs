using System;
using System.Threading.Tasks;

// A switch on a tuple whose elements await, with sections that do nothing: the elements are kept while the method sleeps.
Console.WriteLine(await Name(0, true) + await Name(1, true) + await Name(1, false) + await Name(5, true));
Console.WriteLine(await Silent(0, true) + await Silent(1, true) + await Silent(5, false));
Console.WriteLine(await Both(0, 1) + await Both(1, 2) + await Both(2, 2));
Console.WriteLine(await Values(0, "a") + await Values(1, "b") + await Values(3, "a"));
Console.WriteLine(await Last("a", 3) + await Last("b", 3));

static async Task<string> Name(int n, bool isOn)
{
    string name = "";
    switch ((n, await Later(isOn))) // hits 4, branches 3/4
    {
        case (0, true):
            break;
        case (1, false):
            name = "one"; // hits 1
            break;
        case (3, true):
            break;
    }
    return name;
}

static async Task<int> Silent(int n, bool isOn)
{
    switch ((n, await Later(isOn))) // hits 3, branches 3/3
    {
        case (0, true):
        case (1, _) when isOn: // branches 1/2
            break;
    }
    return n;
}

static async Task<int> Both(int first, int second)
{
    switch ((await Later(first), await Later(second))) // hits 3, branches 3/4
    {
        case (0, 1):
            break;
        case (1, > 1):
            break;
        case (3, _):
            break;
    }
    return second;
}

static async Task<int> Values(int n, string text)
{
    switch ((await Soon(n), text, await Soon(text).ConfigureAwait(false))) // hits 3, branches 3/4
    {
        case (0, "a", "a"):
        case (1, "a", _):
            break;
        case (1, "b", "b"):
            n++; // hits 1
            break;
    }
    return n;
}

static async Task<int> Last(string text, int n)
{
    switch ((await Later(text), n)) // hits 2, branches 2/3
    {
        case ("a", 3):
        case ("a", 4):
            break;
    }
    return n;
}

static async Task<T> Later<T>(T value)
{
    await Task.Yield();
    return value;
}

static async ValueTask<T> Soon<T>(T value)
{
    await Task.Yield();
    return value;
}
