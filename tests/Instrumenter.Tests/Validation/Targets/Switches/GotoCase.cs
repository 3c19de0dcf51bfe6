static class GotoCase
{
    enum Level { Low, Middle, High }

    static void Main()
    {
        Console.WriteLine(Cost(Level.High));
        Console.WriteLine(Cost(Level.Low));
        Console.WriteLine(Retry("again"));
        Console.WriteLine(Retry("stop"));
        Console.WriteLine(ToDefault(1));
        Console.WriteLine(ToDefault(2));
    }

    static int Cost(Level level)
    {
        int cost = 0;
        switch (level)                          // debug: hits 2, debug: branches 2/4
        {
            case Level.Low:
                cost += 1;                      // hits 2
                break;
            case Level.Middle:
                cost += 10;                     // hits 1
                goto case Level.Low;            // debug: hits 1
            case Level.High:
                cost += 100;                    // hits 1
                goto case Level.Middle;         // debug: hits 1
        }
        return cost;                            // hits 2
    }

    static string Retry(string word)
    {
        int tries = 0;
        switch (word.Trim())                    // hits 2, branches 2/3
        {
            case "again":
                tries++;                        // hits 3
                if (tries < 3)                  // hits 3, branches 2/2
                    goto case "again";          // debug: hits 2
                goto case "stop";               // debug: hits 1
            case "stop":
                return $"stopped {tries}";      // hits 2
            default:
                return "unknown";               // not covered
        }
    }

    static string ToDefault(int x)
    {
        switch (x)                              // debug: hits 2, debug: branches 2/3
        {
            case 1:
                Console.WriteLine("one");       // hits 1
                goto default;                   // debug: hits 1
            case 2:
                return "two";                   // hits 1
            default:
                return "default";               // hits 1
        }
    }
}
