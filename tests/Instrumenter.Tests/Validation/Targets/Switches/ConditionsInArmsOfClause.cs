using System;

// The "when" of an arm is a switch expression with two arms, the last of which is a condition: the ways of both meet at its test.
for (int n = 1; n < 6; n++)
{
    Console.WriteLine(Name(null, n, n > 3) + Name(n > 4 ? "a" : "ab", n, true));
}

static string Name(string? text, int n, bool isOn)
{
    string name = text switch // hits 10, branches 3/3
    {
        null when n switch { 1 => n > 7, _ => n == 4 && isOn } => "four", // branches 7/8
        { Length: 1 } when n switch { 1 => n > 7, _ => n == 4 || isOn } => "one", // hits 1, branches 4/8
        _ => "other", // hits 8
    };
    return name;
}
