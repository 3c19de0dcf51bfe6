static class NestedSwitches
{
    static void Main()
    {
        Console.WriteLine(InArm(1, 'a'));
        Console.WriteLine(InArm(1, 'z'));
        Console.WriteLine(InArm(2, 'a'));
        Console.WriteLine(InSection(1, 2));
        Console.WriteLine(InSection(3, 2));
        Console.WriteLine(Governing(5));
        Console.WriteLine(Governing(0));
        Console.WriteLine(Two(1, 2));
    }

    static string InArm(int x, char c) =>
        x switch                                        // hits 3, branches 2/3
        {
            1 => c switch                               // hits 2, branches 2/3
            {
                'a' => "1a",                            // hits 1
                'b' => "1b",                            // not covered
                _ => "1?",                              // hits 1
            },
            2 => "2",                                   // hits 1
            _ => "?",                                   // not covered
        };

    static int InSection(int x, int y)
    {
        switch (x % 10)                                 // hits 2, branches 2/3
        {
            case 1:
                switch (y % 10)                         // hits 1, branches 1/3
                {
                    case 1: return 11;                  // not covered
                    case 2: return 12;                  // hits 1
                }
                return 10;                              // not covered
            case 2:
                return 20;                              // not covered
        }
        return 0;                                       // hits 1
    }

    static string Governing(int x)
    {
        return (x > 3 ? "big" : "small") switch         // hits 2, branches 4/5
        {
            "big" => "B",                               // hits 1
            "small" => "S",                             // hits 1
            _ => "?",                                   // not covered
        };
    }

    static int Two(int x, int y) =>
        Combine(x switch { 1 => 10, _ => 0 }, y switch { 1 => 1, 2 => 2, _ => 0 });     // hits 1, branches 2/5

    static int Combine(int a, int b) => a + b;          // hits 1
}
