static class BreakContinue
{
    static void Main()
    {
        Console.WriteLine(For(10));
        Console.WriteLine(ForEach([1, -2, 3, 0, 5]));
        Nested();
        Console.WriteLine(Search([[1, 2], [3, 4]], 3));
        Last(3);
        NeverBreaks(2);
    }

    static int For(int n)
    {
        int sum = 0;                                // hits 1
        for (int i = 0; i < n; i++)                 // hits 5, branches 1/2
        {
            if (i == 2)                             // hits 5, branches 2/2
                continue;                           // debug: hits 1
            if (i == 4)                             // hits 4, branches 2/2
                break;                              // debug: hits 1
            sum += i;                               // hits 3
        }
        return sum;                                 // hits 1
    }

    static int ForEach(int[] numbers)
    {
        int sum = 0;                                // hits 1
        foreach (int number in numbers)             // branches 1/2
        {
            if (number < 0) continue;               // hits 4, branches 2/2
            if (number == 0) break;                 // hits 3, branches 2/2
            sum += number;                          // hits 2
        }
        return sum;                                 // hits 1
    }

    static void Nested()
    {
        for (int i = 0; i < 3; i++)                 // hits 4, branches 2/2
        {
            for (int j = 0; j < 3; j++)             // hits 6, branches 1/2
            {
                if (j == i)                         // hits 6, branches 2/2
                    break;                          // debug: hits 3
                Console.Write(j);                   // hits 3
            }
        }
        Console.WriteLine();                        // hits 1
    }

    static bool Search(int[][] rows, int wanted)
    {
        foreach (int[] row in rows)                 // branches 1/2
        {
            foreach (int cell in row)               // branches 2/2
            {
                if (cell == wanted)                 // hits 3, branches 2/2
                    return true;                    // hits 1
            }
        }
        return false;                               // not covered
    }

    static void Last(int n)
    {
        while (n > 0)                               // hits 4, branches 2/2
        {
            n--;                                    // hits 3
            continue;                               // debug: hits 3
        }
    }

    static void NeverBreaks(int n)
    {
        for (int i = 0; i < n; i++)                 // hits 3, branches 2/2
        {
            if (i > 5)                              // hits 2, branches 1/2
                break;                              // debug: not covered
        }
    }
}
