using System;

// A boolean that a switch expression asks, and that is a value behind it: the second time it is the condition's.
for (int n = 0; n < 6; n++)
{
    Console.WriteLine(Pair(n, n > 1) + Chained(n > 3, n > 0) + List(n, n > 4));
}

static string Pair(int n, bool isOn)
{
    return Join((3, isOn) switch { (0, true) => 1, (> 2, false) => 3, (< -5, _) => 6, _ => n }, isOn ? 1 : 0); // hits 6, branches 4/6
}

static string Chained(bool first, bool isOn)
{
    return Join(isOn switch { true => 1, _ => 3 }, first && isOn ? 1 : 0); // hits 6, branches 5/6
}

static int List(int n, bool isOn)
{
    return Sum([(n, isOn) switch { (0, true) => 1, (> 2, false) => 3, _ => n }, isOn ? 1 : 0]); // hits 6, branches 4/5
}

static string Join(int first, int second) => $"{first}{second}";

static int Sum(ReadOnlySpan<int> numbers) => numbers[0] + numbers[1];
