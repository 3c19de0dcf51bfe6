static class AwaitInDoCondition
{
    static async Task Main()
    {
        int x = 5;
        do
        {
            Console.WriteLine(x);
        } while (--x > 3 && await Later(true));    // hits 2, branches 3/4
        do
        {
            Console.WriteLine(x);
        } while (await Later(--x > 0) && x > 2);
        while (await Later(x++ < 5) || await Later(x < 3))    // hits 4, branches 3/4
            Console.WriteLine(x);
        for (int i = 0; i < 3 && await Later(i < 9); i++)    // hits 4, branches 3/4
            Console.WriteLine(i);
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
