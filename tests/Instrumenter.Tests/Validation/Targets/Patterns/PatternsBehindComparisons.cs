using System;

// The outcome of a pattern is a value on the stack, and so is that of a comparison before it that is no decision.
for (int n = 0; n < 5; n++)
{
    Console.WriteLine(Text(n, n > 1 ? "a" : null) + Sum(n) + Arms(n, n > 1) + Chosen(n == 4 ? 1 : null, n, n > 1 ? "a" : null));
}

static string Text(int n, string? text)
{
    return $"{n <= Same(3)}-{Same(n) is not <= 1}-{Same(text) is null}"; // hits 5, branches 4/4
}

static string Sum(int n)
{
    return Pair(n < 3, Same(n + 1) is 4); // hits 5, branches 2/2
}

static string Arms(int n, bool isOn)
{
    return $"{n <= Same(n) switch { 1 when isOn => n, 3 => 1, _ => n }}-{Same(n) is not <= 1}"; // hits 5, branches 5/7
}

static int Chosen(int? number, int n, string? text)
{
    return (n >= 3 ? (Same(number) is not null) : n >= (text ?? "ab").Length) ? 3 : 4; // hits 5, branches 8/8
}

static T Same<T>(T value) => value;

static string Pair(bool first, bool second) => $"{first} {second}";
