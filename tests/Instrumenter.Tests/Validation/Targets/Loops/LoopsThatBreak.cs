static class LoopsThatBreak
{
    static void Main()
    {
        While(2);
        While(-1);
        For(3);
        Do(3);
    }

    static void While(int left)
    {
        while (left-- > 0)    // hits 2, debug: branches 2/2
            break;
        Console.WriteLine(left);
    }

    static void For(int n)
    {
        for (int i = 0; i < n; i++)    // hits 1, debug: branches 1/2
            break;
        Console.WriteLine(n);
    }

    static void Do(int n)
    {
        do
            n--;
        while (n > 5);
        Console.WriteLine(n);
    }
}
