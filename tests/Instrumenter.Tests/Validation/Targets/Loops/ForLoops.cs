static class ForLoops
{
    static void Main()
    {
        Console.WriteLine(Count(4));
        Console.WriteLine(Count(0));
        Endless();
        TwoVariables(3);
        NoInitialiser(2);
        Conditions(10, true);
        Nested(2, 3);
        Lines(2);
        Empty(3);
        Backwards([1, 2]);
    }

    static int Count(int n)
    {
        int sum = 0;                                        // hits 2
        for (int i = 0; i < n; i++)                         // hits 6, branches 2/2
        {                                                   // no code
            sum += i;                                       // hits 4
        }                                                   // no code
        return sum;                                         // hits 2
    }

    static void Endless()
    {
        for (; ; )                                          // branches 0/0
        {
            Console.WriteLine("endless");                   // hits 1
            return;                                         // debug: hits 1
        }
    }

    static void TwoVariables(int n)
    {
        for (int i = 0, j = n; i < j; i++, j--)             // hits 3, branches 2/2
            Console.WriteLine($"{i} {j}");                  // hits 2
    }

    static void NoInitialiser(int n)
    {
        for (; n > 0; n--)                                  // hits 3, branches 2/2
            Console.WriteLine(n);                           // hits 2
    }

    static void Conditions(int n, bool flag)
    {
        for (int i = 0; i < n && flag; i++)                 // hits 3, branches 3/4
            flag = i < 1;                                   // hits 2
    }

    static void Nested(int rows, int columns)
    {
        for (int row = 0; row < rows; row++)                // hits 3, branches 2/2
            for (int column = 0; column < columns; column++)    // hits 8, branches 2/2
                Console.Write(row * column);                // hits 6
        Console.WriteLine();                                // hits 1
    }

    static void Lines(int n)
    {
        for (int i = 0;                                     // hits 1
            i < n;                                          // hits 3, branches 2/2
            i++)                                            // hits 2
        {
            Console.WriteLine(i);                           // hits 2
        }
    }

    static void Empty(int n)
    {
        int i;
        for (i = 0; i < n; i++) ;                           // hits 4, branches 2/2
        Console.WriteLine(i);                               // hits 1
    }

    static void Backwards(int[] array)
    {
        for (int i = array.Length - 1; i >= 0; i--)         // hits 3, branches 2/2
            Console.WriteLine(array[i]);                    // hits 2
    }
}
