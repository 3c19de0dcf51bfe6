static class Loops
{
    static void Main()
    {
        Console.WriteLine(For(3));
        Console.WriteLine(ForEach([1, 2, 3], [4, 5], "ab", Items()));
        Console.WriteLine(While(3));
        Broken();
    }

    static int For(int n)
    {
        int sum = 0;
        for (int i = 0; i < n; i++) // hits 4, branches 2/2
            sum += i;               // hits 3
        return sum;                 // hits 1
    }

    static int ForEach(int[] array, List<int> list, string text, IEnumerable<int> items)
    {
        int sum = 0;
        foreach (int x in array)    // branches 2/2
            sum += x;               // hits 3
        foreach (int x in list)     // branches 2/2
        {
            sum += x;               // hits 2
        }
        foreach (char c in text)    // branches 2/2
            sum += c;               // hits 2
        foreach (int x in items)    // branches 2/2
            sum += x;               // hits 2
        foreach (int x in array.AsSpan())   // branches 2/2
            sum += x;               // hits 3
        return sum;                 // hits 1
    }

    static IEnumerable<int> Items()
    {
        yield return 1;             // hits 1
        yield return 2;             // hits 1
        Console.WriteLine("end");   // hits 1
    }

    static int While(int n)
    {
        while (n > 0)               // hits 4, branches 2/2
            n--;                    // hits 3
        do
        {
            n++;                    // hits 1
        } while (n < 0);            // hits 1, branches 1/2
        return n;
    }

    static void Broken()
    {
        while (true)                    // debug: hits 1
        {
            Console.WriteLine("once");  // hits 1
            break;                      // debug: hits 1
        }
    }
}
