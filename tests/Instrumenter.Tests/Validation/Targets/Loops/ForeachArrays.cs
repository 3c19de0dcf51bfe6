static class ForeachArrays
{
    static void Main()
    {
        Console.WriteLine(Matrix(new int[2, 2]));
        Console.WriteLine(Matrix(new int[0, 2]));
        Console.WriteLine(Cube(new int[1, 2, 1]));
        Console.WriteLine(Jagged([[1], [2, 3]]));
        Console.WriteLine(Untyped(new int[2]));
        Params(1, 2, 3);
        ParamsSpan("a", "b");
        Collection();
    }

    static int Matrix(int[,] matrix)
    {
        int count = 0;                              // hits 2
        foreach (int cell in matrix)                // branches 2/2
            count += cell + 1;                      // hits 4
        return count;                               // hits 2
    }

    static int Cube(int[,,] cube)
    {
        int count = 0;                              // hits 1
        foreach (int cell in cube)                  // branches 2/2
        {
            if (cell == 0)                          // hits 2, branches 1/2
                count++;                            // hits 2
        }
        return count;                               // hits 1
    }

    static int Jagged(int[][] rows)
    {
        int sum = 0;                                // hits 1
        foreach (int[] row in rows)                 // branches 2/2
        {
            foreach (int cell in row)               // branches 2/2
                sum += cell;                        // hits 3
        }
        return sum;                                 // hits 1
    }

    static int Untyped(Array array)
    {
        int count = 0;                              // hits 1
        foreach (object item in array)              // branches 2/2
            count++;                                // hits 2
        return count;                               // hits 1
    }

    static void Params(params int[] numbers)
    {
        foreach (int number in numbers)             // branches 2/2
            Console.WriteLine(number);              // hits 3
    }

    static void ParamsSpan(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)              // branches 2/2
            Console.WriteLine(text);                // hits 2
    }

    static void Collection()
    {
        foreach (int number in (int[])[1, 2])       // branches 2/2
            Console.WriteLine(number);              // hits 2
        foreach (bool flag in (bool[])[false, true])        // branches 1/2
        {
            if (flag)                               // hits 2, branches 2/2
                break;                              // debug: hits 1
        }
    }
}
