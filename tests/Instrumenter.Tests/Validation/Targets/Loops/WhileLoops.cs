static class WhileLoops
{
    static void Main()
    {
        Console.WriteLine(While(3));
        Console.WriteLine(While(0));
        Console.WriteLine(Never(0));
        LeftByBreak(5);
        LeftByReturn(2);
        LeftByException();
        Console.WriteLine(Do(1));
        Console.WriteLine(DoWithContinue(4));
        Forever(3);
        Calls(new Queue<int>([1, 2]));
    }

    static int While(int n)
    {
        int rounds = 0;                         // hits 2
        while (n > 0)                           // hits 5, branches 2/2
        {
            n--;                                // hits 3
            rounds++;                           // hits 3
        }
        return rounds;                          // hits 2
    }

    static int Never(int n)
    {
        while (n > 0)                           // hits 1, branches 1/2
            n--;                                // not covered
        return n;                               // hits 1
    }

    static void LeftByBreak(int n)
    {
        while (n > 0)                           // hits 2, branches 1/2
        {
            if (n == 4)                         // hits 2, branches 2/2
                break;                          // debug: hits 1
            n--;                                // hits 1
        }
        Console.WriteLine(n);                   // hits 1
    }

    static void LeftByReturn(int n)
    {
        while (n < 10)                          // hits 1, branches 1/2
        {
            Console.WriteLine("return");        // hits 1
            return;                             // debug: hits 1
        }
        Console.WriteLine("not reached");       // not covered
    }

    static void LeftByException()
    {
        try
        {
            while (Environment.ProcessId > 0)               // hits 1, branches 1/2
                throw new InvalidOperationException("left");    // hits 1
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);       // hits 1
        }
    }

    static int Do(int n)
    {
        do
        {
            n *= 2;                             // hits 3
        } while (n < 8);                        // hits 3, branches 2/2
        return n;                               // hits 1
    }

    static int DoWithContinue(int n)
    {
        int odd = 0;
        do
        {
            if (n % 2 == 0)                     // hits 4, branches 2/2
                continue;                       // debug: hits 2
            odd++;                              // hits 2
        }
        while (--n > 0);                        // hits 4, branches 2/2
        return odd;                             // hits 1
    }

    static void Forever(int n)
    {
        while (true)                            // branches 0/0
        {
            if (n-- == 0) return;               // hits 4, branches 2/2
            Console.WriteLine(n);               // hits 3
        }
    }

    static void Calls(Queue<int> queue)
    {
        while (queue.TryDequeue(out int item))  // hits 3, branches 2/2
            Console.WriteLine(item);            // hits 2
    }
}
