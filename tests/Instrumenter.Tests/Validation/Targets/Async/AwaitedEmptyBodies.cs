// Optimized code drops what a condition awaited when both ways lead to the same place.
static class AwaitedEmptyBodies
{
    static async Task Main()
    {
        await Decide(true);
        await Decide(false);
        await Discard();
        Console.WriteLine("done");
    }

    static async Task Decide(bool b)
    {
        for (int i = 0; i < 3; i++)    // branches 2/2
        {
            if (await Later(b && i > 0))    // hits 6, branches 6/6
                continue;    // debug: hits 2, release: no code
        }

        if (await Quick(b))    // hits 2, branches 2/2
        {
        }

        while (!await Quick(b))    // hits 2, branches 2/2
            break;    // debug: hits 1, release: no code

        if (await Quick(3) > 2)    // hits 2, branches 1/2
        {
        }
    }

    // No condition.
    static async Task Discard()
    {
        await Quick(true);    // hits 1, branches 0/0
        _ = await Later(true);    // hits 1, branches 0/0
    }

    static async Task<bool> Later(bool b)
    {
        await Task.Yield();
        return b;
    }

    static async ValueTask<T> Quick<T>(T value)
    {
        await Task.CompletedTask;
        return value;
    }
}
