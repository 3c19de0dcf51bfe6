static class AsyncLambdas
{
    static async Task Main()
    {
        Func<int, Task<int>> twice = async x =>
        {
            await Task.Yield();                                 // hits 2, branches 0/0
            return x * 2;                                       // hits 2
        };
        Console.WriteLine(await twice(2) + await twice(3));     // hits 1, branches 0/0

        Func<Task> expression = async () =>
            await Task.Delay(1);                                // hits 1, branches 0/0
        await expression();                                     // hits 1

        int offset = 10;
        Func<int, Task<bool>> test = async x => x > offset || await Small(x);       // branches 4/4
        Console.WriteLine($"{await test(11)} {await test(3)} {await test(7)}");     // hits 1, branches 0/0

        await Local(3);
        Func<Task> never = async () => await Task.Yield();      // hits 1, partly covered, branches 0/0
        Action<int> fire = async x => Console.WriteLine(x);     // hits 1
        fire(5);                                                // hits 1
        await Task.WhenAll(new[] { 1, 2, 3 }.Select(
            static async x =>
            {
                if (x == 2)                                     // hits 3, branches 2/2
                    await Task.Yield();                         // hits 1, branches 0/0
            }));
        Func<Task<string>> caught = async () =>
        {
            try
            {
                await Task.Yield();                             // hits 1, branches 0/0
                throw new IOException("lambda");                // hits 1
            }
            catch (IOException e) when (e.Message.Length > 3)   // hits 1, branches 1/2
            {
                return e.Message;                               // hits 1
            }
        };
        Console.WriteLine(await caught());                      // hits 1, branches 0/0

        async Task Local(int n)
        {
            while (n > 0)                                       // hits 4, branches 2/2
            {
                await Task.Yield();                             // hits 3, branches 0/0
                n--;                                            // hits 3
            }
        }
    }

    static async Task<bool> Small(int x)
    {
        await Task.Yield();                                     // hits 2
        return x < 5;                                           // hits 2
    }
}
