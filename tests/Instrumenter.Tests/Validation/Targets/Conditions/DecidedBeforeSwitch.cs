using System;

// An operand whose value is known leads straight behind the whole condition, and not to the value of the next operand.
for (int n = 0; n < 6; n++)
{
    Console.WriteLine(Arms(n > 1 ? null : n == 1, n > 2 ? "a" : n, n % 2 == 1) + Number(n > 1 ? null : n == 1, n > 2 ? "a" : n, n % 2 == 1));
}

static int Arms(bool? first, object value, bool isOn)
{
    return (first ?? (value is string && isOn)) ? (value switch { string => -1, _ => 5 }) : 5; // hits 6, branches 10/10
}

static int Number(bool? first, object value, bool isOn)
{
    return (first ?? (value is string text && text.Length == (isOn ? 1 : 0))) ? 6 : 5; // hits 6, branches 10/10
}
