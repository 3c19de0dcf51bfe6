// A statement that goes on behind the arms of a switch expression tests its value right in front of a switch statement.
static class SwitchAfterArms
{
    static void Patterns(int number, int then)
    {
        if ((object?)(number switch                                       // branches 5/5
        {
            0 => null,                                                    // hits 1
            1 => "one",                                                   // hits 2
            _ => number,                                                  // hits 1
        }) is string text)
        {
            Console.WriteLine(text);                                      // hits 2
        }

        switch (then)                                                     // branches 3/3
        {
            case 1:
                Console.WriteLine("1");                                   // hits 1
                break;
            case 2:
                Console.WriteLine("2");                                   // hits 2
                break;
        }
    }

    static void Comparisons(int number, int then)
    {
        if ((number switch { 0 => 3, 1 => 4, _ => 5 }) > 3)               // branches 5/5
        {
            Console.WriteLine("more");                                    // hits 3
        }

        switch (then)                                                     // branches 3/3
        {
            case 1:
                Console.WriteLine("one");                                 // hits 1
                break;
            case 2:
                Console.WriteLine("two");                                 // hits 2
                break;
        }
    }

    static IEnumerable<int> Iterator(string? name, DayOfWeek day)
    {
        if (Same(day switch { DayOfWeek.Monday => name, _ => name ?? "none" }) is { Length: > 4 } long1) // branches 6/6
        {
            yield return long1.Length;                                    // hits 1
        }

        switch (day)                                                      // branches 3/3
        {
            case DayOfWeek.Monday:
                yield return 1;                                           // hits 2
                break;
            case DayOfWeek.Friday:
                break;
            default:
                yield return 2;                                           // hits 1
                break;
        }
    }

    static T Same<T>(T value) => value;

    static void Main()
    {
        foreach ((int number, int then) in new[] { (0, 1), (1, 2), (1, 3), (2, 2) })
        {
            Patterns(number, then);                                       // hits 4
            Comparisons(number, then);                                    // hits 4
        }

        foreach ((string? name, DayOfWeek day) in new[] { (null, DayOfWeek.Monday), ("word", DayOfWeek.Monday), (null, DayOfWeek.Friday), ("words", DayOfWeek.Sunday) })
        {
            Console.WriteLine(Iterator(name, day).Sum());                 // hits 4
        }
    }
}
