static class SwitchOnInt
{
    static void Main()
    {
        foreach (int x in new[] { 1, 2, 2, 9 })
            Console.WriteLine(Dense(x));
        Console.WriteLine(Sparse(1000));
        Console.WriteLine(Sparse(7));
        Console.WriteLine(TwoLabels(3));
        Console.WriteLine(TwoLabels(4));
        Console.WriteLine(Single(1));
    }

    static string Dense(int x)
    {
        switch (Math.Abs(x))                // hits 4, branches 3/5
        {
            case 0: return "zero";          // not covered
            case 1: return "one";           // hits 1
            case 2: return "two";           // hits 2
            case 3: return "three";         // not covered
            default: return "many";         // hits 1
        }
    }

    static string Sparse(int x)
    {
        switch (x)                          // debug: hits 2, debug: branches 2/6
        {
            case 1: return "1";             // not covered
            case 10: return "10";           // not covered
            case 100: return "100";         // not covered
            case 1000: return "1000";       // hits 1
            case 10000: return "10000";     // not covered
        }
        return "other";                     // hits 1
    }

    static string TwoLabels(int x)
    {
        switch (Math.Abs(x))                // hits 2, branches 2/5
        {
            case 1:
            case 2:
                return "few";               // not covered
            case 3:
            case 4:
                return "some";              // hits 2
            default:
                return "many";              // not covered
        }
    }

    static string Single(int x)
    {
        switch (x)                          // debug: hits 1, debug: branches 1/2
        {
            case 1:
                return "one";               // hits 1
        }
        return "other";                     // not covered
    }
}
