static class AsyncIterators
{
    static async Task Main()
    {
        await Print(Simple());
        await Print(Filtered(5));
        await Print(Broken(3));
        await Early();
        await Print(Nested());
        _ = Never();
    }

    static async Task Print(IAsyncEnumerable<int> numbers)
    {
        await foreach (int number in numbers)           // branches 2/2
            Console.Write($"{number} ");                // hits 10
        Console.WriteLine();                            // hits 4
    }

    static async IAsyncEnumerable<int> Simple()
    {
        yield return 1;                                 // hits 2, branches 0/0
        await Task.Yield();                             // hits 2, branches 0/0
        yield return 2;                                 // hits 2, branches 0/0
        Console.Write("end ");                          // hits 2
    }

    static async IAsyncEnumerable<int> Filtered(int n)
    {
        for (int i = 0; i < n; i++)                     // hits 6, branches 2/2
        {
            if (await IsEven(i))                        // hits 5, branches 2/2
                yield return i;                         // hits 3, branches 0/0
        }
    }

    static async Task<bool> IsEven(int i)
    {
        await Task.Yield();                             // hits 5
        return i % 2 == 0;                              // hits 5
    }

    static async IAsyncEnumerable<int> Broken(int n)
    {
        while (true)
        {
            if (n == 1)                                 // hits 3, branches 2/2
                yield break;                            // hits 1
            yield return n--;                           // hits 2, branches 0/0
            await Task.Delay(1);                        // hits 2, branches 0/0
        }
    }

    static async IAsyncEnumerable<int> Guarded()
    {
        try
        {
            yield return 1;                             // hits 1, branches 0/0
            yield return 2;                             // not covered
        }
        finally
        {
            await Task.Yield();                         // hits 1, branches 0/0
            Console.Write("cleaned ");                  // hits 1
        }
        yield return 3;                                 // not covered
    }

    static async Task Early()
    {
        await foreach (int number in Guarded())         // branches 1/2
        {
            Console.WriteLine(number);                  // hits 1
            break;                                      // debug: hits 1
        }
    }

    static async IAsyncEnumerable<int> Nested()
    {
        await foreach (int number in Simple())          // branches 2/2
            yield return number * 10;                   // hits 2, branches 0/0
        yield return 99;                                // hits 1, branches 0/0
    }

    static async IAsyncEnumerable<int> Never()
    {
        await Task.Yield();                             // not covered
        yield break;                                    // not covered
    }
}
