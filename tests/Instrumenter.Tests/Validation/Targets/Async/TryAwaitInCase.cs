static class TryAwaitInCase
{
    static async Task Main()
    {
        Console.WriteLine(await Section(1) + await Section(2));
    }

    static async Task<int> Section(int x)
    {
        switch (x % 10)                     // hits 2, branches 2/3
        {
            case 1:
                try
                {
                    await Task.Yield();     // hits 1, branches 0/0
                }
                finally
                {
                    await Task.Yield();     // hits 1, branches 0/0
                }
                return 1;                   // hits 1
            case 2:
                return 2;                   // hits 1
        }
        return 3;                           // not covered
    }
}
