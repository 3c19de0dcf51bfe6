static class FailingAwaits
{
    static async Task Main()
    {
        await Try(Statement);                               // hits 1
        await Try(() => Arm(1));                            // hits 1
        await Try(() => Arm(2));                            // hits 1
        await Try(() => Nested(1, 1));                      // hits 1
        await Try(() => Argument(1));                       // hits 1
        await Try(() => Condition(true));                   // hits 1
        await Try(Declared);                                // hits 1
        await Try(Loop);                                    // hits 1
    }

    static async Task Try(Func<Task> action)
    {
        try
        {
            await action();                                 // hits 8, branches 0/0
            Console.WriteLine("done");                      // hits 1
        }
        catch (IOException e)
        {
            Console.WriteLine(e.Message);                   // hits 7
        }
    }

    static async Task<string> Fail(string message)
    {
        await Task.Yield();                                 // branches 0/0
        throw new IOException(message);                     // hits 7
    }

    static async Task Statement()
    {
        await Fail("statement");                            // hits 1
        Console.WriteLine("not reached");                   // not covered
    }

    static async Task<string> Arm(int x)
    {
        return x switch                                     // hits 2, branches 2/3
        {
            1 => await Fail("arm"),                         // source: hits 1
            2 => "two",                                     // hits 1
            _ => await Fail("other arm"),                   // not covered
        };
    }

    static async Task<string> Nested(int x, int y) =>
        x switch                                            // hits 1, branches 1/2
        {
            1 => y switch                                   // source: hits 1, source: branches 1/2
            {
                1 => await Fail("nested"),                  // source: hits 1
                _ => "one",                                 // not covered
            },
            _ => "none",                                    // not covered
        };

    static async Task Argument(int x)
    {
        Console.WriteLine("{0} {1}", x > 0 ? "a" : "b", await Fail("argument"));    // hits 1, branches 1/2
        Console.WriteLine("not reached");                   // not covered
    }

    static async Task Condition(bool flag)
    {
        if (flag && await Fail("condition") == "x")         // hits 1, branches 1/4
            Console.WriteLine("not reached");               // not covered
    }

    static async Task Declared()
    {
        string text = await Fail("declared");               // hits 1
        Console.WriteLine(text);                            // debug: not covered
    }

    static async Task Loop()
    {
        while (await Fail("loop") is { Length: > 3 })       // hits 1, branches 0/2
            Console.WriteLine("not reached");               // not covered
    }
}
