// Where the arms of a switch expression meet, its statement goes on: what each arm's value is decides there.
static class ArmsThatMeet
{
    static bool s_flag;

    static void Operands(int number, bool first)
    {
        switch ((first && s_flag) || number < number switch { > 5 => 2, _ => 4 }) // hits 4, branches 10/10
        {
            case true:
                Console.WriteLine("true");                                // hits 2
                break;
            case false:
                Console.WriteLine("false");                               // hits 2
                break;
        }

        switch (number switch { 1 => first, 2 => s_flag, 3 => s_flag, 9 => first, _ => s_flag } || number > 8) // hits 4, branches 9/11
        {
            case true:
                Console.WriteLine("once more");                           // hits 2
                break;
            case false:
                break;
        }
    }

    // Two arms, the last of which goes on without a jump.
    static void Conditions(int number, bool first)
    {
        if (number switch                                                 // branches 4/4
        {
            1 => first || s_flag,                                         // hits 1, branches 1/4
            _ => number is > 4 and < 9 || first,                          // hits 3, branches 4/4
        })
        {
            Console.WriteLine("so");                                      // hits 3
        }
    }

    // The argument's value is dropped behind the arms, and is no condition.
    static void Arguments(int number, int? maybe)
    {
        Log(number switch                                                 // branches 7/7
        {
            1 => s_flag,                                                  // hits 1
            2 => s_flag,                                                  // hits 1
            _ => number > 8,                                              // hits 2
        } ? number : maybe ?? 0);
        Console.WriteLine(number);                                        // hits 4
    }

    static T Log<T>(T value)
    {
        Console.WriteLine(value);                                         // hits 4
        return value;
    }

    static void Main()
    {
        foreach ((int number, bool first) in new[] { (1, true), (2, false), (7, false), (9, true) })
        {
            s_flag = number == 1;                                         // hits 4
            Operands(number, first);                                      // hits 4
            Conditions(number, first);                                    // hits 4
            Arguments(number, number == 2 ? null : number);                // hits 4
        }
    }
}
