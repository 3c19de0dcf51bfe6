static class FallThrough
{
    static void Main()
    {
        foreach (char c in "ax9e?")
            Console.WriteLine(Kind(c));
        Console.WriteLine(Steps(1));
        Console.WriteLine(Steps(3));
        Console.WriteLine(DefaultShared(1));
        Console.WriteLine(DefaultShared(7));
        Console.WriteLine(DefaultFirst(2));
    }

    static string Kind(char c)
    {
        switch (char.ToLowerInvariant(c))       // hits 5, branches 5/9
        {
            case 'a':
            case 'e':
            case 'i':
                return "vowel";                 // hits 2
            case 'x':
            case 'y':
            case 'z':
                return "rare";                  // hits 1
            case '0':
            case '9':
                return "digit";                 // hits 1
            default:
                return "?";                     // hits 1
        }
    }

    static int Steps(int from)
    {
        int steps = 0;
        switch (from)                           // debug: hits 2, debug: branches 2/4
        {
            case 1:
                steps++;                        // hits 1
                goto case 2;                    // debug: hits 1
            case 2:
                steps++;                        // hits 1
                goto case 3;                    // debug: hits 1
            case 3:
                steps++;                        // hits 2
                break;                          // debug: hits 2
        }
        return steps;                           // hits 2
    }

    static string DefaultShared(int x)
    {
        switch (Math.Abs(x))                    // hits 2, branches 2/3
        {
            case 0:
                return "zero";                  // not covered
            case 1:
            default:
                return "one or other";          // hits 2
        }
    }

    static string DefaultFirst(int x)
    {
        switch (x)                              // debug: hits 1, debug: branches 1/3
        {
            default:
                return "default";               // not covered
            case 1:
                return "one";                   // not covered
            case 2:
                return "two";                   // hits 1
        }
    }
}
