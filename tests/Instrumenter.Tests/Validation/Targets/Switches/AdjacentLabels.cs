static class AdjacentLabels
{
    static void Main()
    {
        Console.WriteLine(Last(3));
        Console.WriteLine(Range(2, true));
    }

    static int Last(int x)
    {
        switch (x)                      // branches 1/5
        {
            case 1: x++; break;         // not covered
            case 2:
            case 3: x++; break;         // hits 1
            case 40: x++; break;        // not covered
        }
        return x;                       // hits 1
    }

    static int Range(int x, bool flag)
    {
        switch (x)                      // branches 1/5
        {
            case 1: x++; break;         // not covered
            case 2:
            case 3: x++; break;         // hits 1
            case > 10 when flag:        // branches 0/2
                x++;                    // not covered
                break;
        }
        return x;                       // hits 1
    }
}
