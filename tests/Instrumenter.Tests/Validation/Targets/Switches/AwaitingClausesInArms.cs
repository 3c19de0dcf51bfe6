using System;
using System.Threading.Tasks;

// A switch expression in an arm of another one, whose clauses and arms await: what comes behind an await still belongs to its clause.
Console.WriteLine(await Name(1, ""));
Console.WriteLine(await Name(5, ""));
Console.WriteLine(await Name(11, ""));
Console.WriteLine(await Name(11, 3));
Console.WriteLine(await Name(15, 3));
Console.WriteLine(await Sum(0, null));
Console.WriteLine(await Sum(2, null));
Console.WriteLine(await Sum(3, "a"));

static async Task<string> Name(int n, object o)
{
    string name = n switch // branches 2/2
    {
        > 3 => o switch // hits 4, branches 3/3
        {
            string when await Later(n > 10) => "text", // hits 2, branches 2/2
            int when await Later(n > 12) && await Later(n < 20) => "number", // hits 2, branches 3/4
            _ => await Later("other"), // hits 2
        },
        _ => "small", // hits 1
    };
    return name;
}

static async Task<int> Sum(int n, string? text)
{
    return n switch // branches 3/3
    {
        0 => await Later(1), // hits 1
        2 => text switch // hits 1, branches 1/3
        {
            "a" when await Later(n) is 2 => 1, // not covered, branches 0/2
            null when (await Later(text)) is null => await Later(text?.Length ?? 4), // hits 1, branches 3/6
            _ => n, // not covered
        },
        _ => (text ?? await Later("b")) switch // hits 1, branches 2/4
        {
            "a" when (text is null ? await Later(1) : await Later(n)) > 2 => await Later(n), // hits 1, branches 2/4
            _ => n, // not covered
        },
    };
}

static async Task<T> Later<T>(T value)
{
    await Task.Yield();
    return value;
}
