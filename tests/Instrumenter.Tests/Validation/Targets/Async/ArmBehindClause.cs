using System;
using System.Threading.Tasks;

// The last arm awaits, and the clause of the one before is a switch expression, behind which Debug code has something to clean up: that
// comes only when the clause was false, and is not where the last arm starts.
foreach ((string? text, int n) in new (string?, int)[] { (null, 1), ("a", 2), ("abc", 2), ("abc", 3), ("abc", 4) })
{
    Console.WriteLine(await Name(text, n) + await Last(text, n > 2));
}

static async Task<string> Name(string? text, int n)
{
    string name = text switch // hits 5, branches 3/3
    {
        null => "none", // hits 1
        { Length: > 2 } when n switch { 2 => n > 1, 3 => n > 5, _ => n < 4 } => "long", // hits 3, branches 5/5
        _ => await Later("other"), // hits 3
    };
    return name;
}

static async Task<int> Last(string? text, bool isOn)
{
    return text switch // hits 5, branches 3/3
    {
        null => 1, // hits 1
        { Length: > 2 } when text[0] switch { 'a' => isOn, _ => !isOn } => 2, // hits 3, branches 3/4
        _ => await Later(text.Length) switch { 1 => 3, _ => await Later(4) }, // hits 2, branches 2/2
    };
}

static async Task<T> Later<T>(T value)
{
    await Task.Yield();
    return value;
}
