using System;

// What a switch statement switches on is, or has in it, a switch expression, a condition or a pattern.
internal static class Program
{
    private static int s_number = 3;
    private static bool s_isSet = true;

    private static void Main()
    {
        foreach (object value in new object[] { null, 7, "a" })
        {
            Elements(value, true);
            Elements(value, false);
            FirstElement(value, true);
            Flags(value);
            Pattern(value);
            Clauses(value, 4);
        }

        Operands(true, 3);
        Operands(true, 9);
        Operands(false, 9);
    }

    private static T Same<T>(T value) => value;

    private static void Elements(object value, bool flag)
    {
        switch ((Same(value) switch { null => 0, int and > 3 => s_number, _ => s_number + s_number }, flag)) // branches 7/7
        {
            case (0, true):
                break;
            case (6, _):
                Console.WriteLine(value); // hits 2
                break;
            case (_, false):
                Console.WriteLine(value); // hits 2
                break;
        }
    }

    private static void FirstElement(object value, bool flag)
    {
        switch ((Same(value) switch { null => 0, int and > 3 => s_number, _ => s_number + s_number }, flag)) // branches 5/5
        {
            case (0, true):
                break;
        }

        Console.WriteLine(value); // hits 3
    }

    private static void Flags(object value)
    {
        switch (Same(value) switch { null when s_isSet => s_number > 3, int => true, _ => (s_number, s_isSet) == (3, true) }) // branches 6/7
        {
            case true:
                break;
        }

        Console.WriteLine(value); // hits 3
    }

    private static void Pattern(object value)
    {
        switch (value is int) // branches 4/4
        {
            case true:
                break;
            case false:
                Console.WriteLine(value); // hits 2
                break;
        }
    }

    private static void Operands(bool flag, int number)
    {
        switch (flag && number is 0 or > 7) // branches 6/6
        {
            case true:
                Console.WriteLine(number); // hits 1
                break;
        }

        Console.WriteLine(number); // hits 3
    }

    private static void Clauses(object value, int number)
    {
        switch (value) // branches 3/3
        {
            case null when number <= (Same(value) switch { int and > 3 => 5, null => number, _ => 0 }): // branches 2/5
                break;
            case int and > 3 when s_number == 3: // branches 1/2
                break;
        }

        foreach (char letter in "ab") // branches 2/2
        {
            Console.WriteLine(letter); // hits 6
        }
    }
}
