static class SwitchOnEnum
{
    enum Color { Red, Green, Blue }

    [Flags]
    enum Access { None = 0, Read = 1, Write = 2, All = Read | Write, Own = 64 }

    static void Main()
    {
        Console.WriteLine(Name(Color.Green));
        Console.WriteLine(Name(Color.Blue));
        Console.WriteLine(Name((Color)9));
        Console.WriteLine(Rights(Access.All));
        Console.WriteLine(Rights(Access.None));
        Console.WriteLine(Exhaustive(Color.Red));
        Console.WriteLine(Exhaustive(Color.Red));
        Void(Color.Blue);
        Void(Color.Red);
    }

    static string Name(Color color)
    {
        switch (color)                                      // debug: hits 3, debug: branches 3/4
        {
            case Color.Red: return "red";                   // not covered
            case Color.Green: return "green";               // hits 1
            case Color.Blue: return "blue";                 // hits 1
            default: return "no color";                     // hits 1
        }
    }

    static string Rights(Access access) =>
        access switch                                       // hits 2, branches 2/4
        {
            Access.None => "none",                          // hits 1
            Access.Read or Access.Write => "one",           // not covered
            Access.All => "all",                            // hits 1
            _ => "other",                                   // not covered
        };

    static int Exhaustive(Color color) =>
        color switch                                        // hits 2, branches 1/3
        {
            Color.Red => 1,                                 // hits 2
            Color.Green => 2,                               // not covered
            Color.Blue => 3,                                // not covered
        };

    static void Void(Color color)
    {
        switch (Same(color))                                // hits 2, branches 2/3
        {
            case Color.Red:
                Console.WriteLine("warm");                  // hits 1
                break;                                      // debug: hits 1
            case Color.Green:
                Console.WriteLine("cold");                  // not covered
                break;                                      // debug: not covered
        }
        Console.WriteLine("end");                           // hits 2
    }

    static Color Same(Color color) => color;                // hits 2
}
