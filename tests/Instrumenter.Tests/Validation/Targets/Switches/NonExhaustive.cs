static class NonExhaustive
{
    enum Coin { Heads, Tails }

    static void Main()
    {
        Console.WriteLine(Number(1));
        Try(() => Number(5));                               // hits 1
        Console.WriteLine(Flip(Coin.Heads));
        Try(() => Flip((Coin)7));                           // hits 1
        Console.WriteLine(Types("x"));
        Try(() => Types(1));
        Console.WriteLine(Throwing(2));
        Try(() => Throwing(3));
        Console.WriteLine(Single(1));
        Try(() => Single(2));
    }

    static string Number(int x) =>
        x switch                                            // hits 2, branches 1/2
        {
            1 => "one",                                     // hits 1
            2 => "two",                                     // not covered
        };

    static string Flip(Coin coin)
    {
        return coin switch                                  // hits 2, branches 1/2
        {
            Coin.Heads => "heads",                          // hits 1
            Coin.Tails => "tails",                          // not covered
        };
    }

    static string Types(object o)
    {
        string result = o switch                            // hits 2, branches 1/2
        {
            string s => s,                                  // hits 1
            List<int> => "list",                            // not covered
        };
        return result + "!";                                // debug: hits 1
    }

    static string Throwing(int x) =>
        x switch                                            // hits 2, branches 2/3
        {
            1 => "one",                                     // not covered
            2 => "two",                                     // hits 1
            _ => throw new ArgumentOutOfRangeException(nameof(x)),      // hits 1
        };

    static string Single(int x) => x switch                 // hits 2, branches 0/0
    {
        1 => "one",                                         // hits 1
    };

    static void Try(Func<string> action)
    {
        try
        {
            action();                                       // hits 5
            Console.WriteLine("not reached");               // not covered
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);            // hits 5
        }
    }
}
