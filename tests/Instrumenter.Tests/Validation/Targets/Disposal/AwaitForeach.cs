using System.Runtime.CompilerServices;

static class AwaitForeach
{
    static async Task Main()
    {
        Console.WriteLine(await Sum(Numbers(3)));
        Console.WriteLine(await Sum(Numbers(0)));
        Console.WriteLine(await First(Numbers(5)));
        await Configured(Numbers(2));
        await Custom(new Countdown(2));
        await Cancelled();
    }

    static async IAsyncEnumerable<int> Numbers(int n, [EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            for (int i = 1; i <= n; i++)                        // branches 2/2
            {
                token.ThrowIfCancellationRequested();           // hits 8
                await Task.Yield();                             // hits 7, branches 0/0
                yield return i;                                 // hits 7, branches 0/0
            }
        }
        finally
        {
            Console.WriteLine("end");                           // hits 5
        }
    }

    static async Task<int> Sum(IAsyncEnumerable<int> numbers)
    {
        int sum = 0;                                            // hits 2
        await foreach (int number in numbers)                   // branches 2/2
            sum += number;                                      // hits 3
        return sum;                                             // hits 2
    }

    static async Task<int> First(IAsyncEnumerable<int> numbers)
    {
        await foreach (int number in numbers)                   // branches 1/2
        {
            return number;                                      // hits 1
        }
        return -1;                                              // not covered
    }

    static async Task Configured(IAsyncEnumerable<int> numbers)
    {
        await foreach (int number in numbers.ConfigureAwait(false))     // branches 2/2
        {
            if (number == 1)                                    // hits 2, branches 2/2
                continue;                                       // debug: hits 1
            Console.WriteLine(number);                          // hits 1
        }
    }

    sealed class Countdown(int from)
    {
        public int Current { get; private set; } = from + 1;    // hits 1

        public Countdown GetAsyncEnumerator() => this;          // hits 1

        public async Task<bool> MoveNextAsync()
        {
            await Task.Yield();                                 // hits 3
            return --Current > 0;                               // hits 3
        }
    }

    static async Task Custom(Countdown countdown)
    {
        await foreach (int number in countdown)                 // branches 2/2
            Console.WriteLine(number);                          // hits 2
    }

    static async Task Cancelled()
    {
        using CancellationTokenSource source = new();           // hits 1
        try
        {
            await foreach (int number in Numbers(9).WithCancellation(source.Token))     // branches 1/2
                source.Cancel();                                // hits 1
        }
        catch (OperationCanceledException) { Console.WriteLine("cancelled"); }          // hits 1
    }
}
