static class MatrixLiteral
{
    static void Main()
    {
        Literal(3);
        Ternary(3, true);
        Made(2);
    }

    static void Literal(int x)
    {
        foreach (int cell in new int[,] { { 1, x }, { 3, 4 } })    // hits 5, branches 2/2
            Console.WriteLine(cell);
    }

    static void Ternary(int x, bool flag)
    {
        foreach (int cell in new int[,] { { 1, flag ? x : 1 }, { 3, 4 } })    // hits 5, branches 3/4
        {
            if (cell == 1)
                continue;
            Console.WriteLine(cell);
        }
    }

    static void Made(int x)
    {
        foreach (int cell in Make(x))    // hits 5, branches 2/2
            Console.WriteLine(cell);
    }

    static int[,] Make(int x) => new int[x, x];
}
