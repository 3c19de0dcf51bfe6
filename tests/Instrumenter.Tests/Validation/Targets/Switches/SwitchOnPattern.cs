// A switch statement over whether something matches or compares: the value's own jumps may lead straight into the sections, and
// where all of them do nothing, the value is dropped.
static class SwitchOnPattern
{
    sealed record Circle(int Radius);

    enum Tint
    {
        Red,
        Green,
        Blue,
        Black = 10,
    }

    static void Negated(object value)
    {
        switch (value is not Circle(> 3))                                 // hits 4, branches 4/4
        {
            case true:
                Console.WriteLine("no large circle");                     // hits 3
                break;
            case false:
                Console.WriteLine("a large circle");                      // hits 1
                break;
        }

        switch (!(value is Circle { Radius: > 3 }))                       // hits 4, branches 4/4
        {
            case true:
                Console.WriteLine("no");                                  // hits 3
                break;
            default:
                Console.WriteLine("yes");                                 // hits 1
                break;
        }
    }

    static void Alternatives(int number)
    {
        switch (Same(number) is not (4 or 5))                             // hits 4, branches 4/4
        {
            case false:
                Console.WriteLine("four");                                // hits 1
                break;
            case true:
                Console.WriteLine("another");                             // hits 3
                break;
        }

        switch (Same(number) is 4 or 8 or 11)                             // hits 4, branches 4/4
        {
            case true:
                Console.WriteLine("one of three");                        // hits 3
                break;
        }
    }

    static void Silent(object value, int number)
    {
        switch (Same(value) is not Circle(> 3))                           // hits 4, branches 4/4
        {
            case true:
                break;
            case false:
                break;
        }

        switch (Same(number) > 4)                                         // hits 4, branches 2/2
        {
            case true:
                break;
            case false:
                break;
        }

        switch (Same(number) is > 4 and < 10)                             // hits 4, branches 4/4
        {
            case false:
                break;
        }
    }

    static async Task Awaiting(object? value, int number)
    {
        await Task.Yield();
        switch (value is not null)                                        // hits 4, branches 2/4
        {
            case true:
                break;
            case false:
                break;
        }

        switch (Same(number) != 4)                                        // hits 4, branches 2/2
        {
            case true:
                break;
            case false:
                break;
        }
    }

    static void Constants(Tint tint)
    {
        switch (tint)                                                     // hits 4, branches 3/3
        {
            case Tint.Blue when tint > Tint.Green:                        // branches 1/2
                Console.WriteLine("blue");                                // hits 1
                break;
            case Tint.Black:
                break;
        }
    }

    static T Same<T>(T value) => value;

    static async Task Main()
    {
        foreach ((object value, int number) in new (object, int)[] { (new Circle(5), 4), (new Circle(1), 8), (3, 11), ("", 2) })
        {
            Negated(value);                                               // hits 4
            Alternatives(number);                                         // hits 4
            Silent(value, number);                                        // hits 4
            await Awaiting(value, number);                                // hits 4
        }

        foreach (Tint tint in Enum.GetValues<Tint>())
        {
            Constants(tint);                                              // hits 4
        }
    }
}
