static class AsyncSwitches
{
    enum State { Start, Middle, End }

    static async Task Main()
    {
        Console.WriteLine(await Machine());
        Console.WriteLine(await Text("beta"));
        Console.WriteLine(await Text("omega"));
        Console.WriteLine(await Types("abc"));
        Console.WriteLine(await Types(5));
        Console.WriteLine(await Expression(3));
        await foreach (string s in Names([1, 2, 1]))                // branches 2/2
            Console.WriteLine(s);                                   // hits 3
    }

    static async Task<int> Machine()
    {
        State state = State.Start;                                  // hits 1
        int steps = 0;                                              // hits 1
        while (true)                                                // branches 0/0
        {
            await Task.Yield();                                     // hits 3, branches 0/0
            switch (await Same(state))                              // hits 3, branches 3/4
            {
                case State.Start:
                    state = State.Middle;                           // hits 1
                    break;                                          // debug: hits 1
                case State.Middle:
                    await Task.Delay(1);                            // hits 1, branches 0/0
                    steps++;                                        // hits 1
                    goto case State.End;                            // debug: hits 1
                case State.End:
                    state = State.End;                              // hits 2
                    if (steps++ > 1)                                // hits 2, branches 2/2
                        return steps;                               // hits 1
                    break;                                          // debug: hits 1
            }
        }
    }

    static async Task<T> Same<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    static async Task<int> Text(string s)
    {
        await Task.Yield();                                         // hits 2, branches 0/0
        switch (s.Trim())                                           // hits 2, branches 2/8
        {
            case "alpha": return 1;                                 // not covered
            case "beta": await Task.Yield(); return 2;              // hits 1, fully covered, branches 0/0
            case "gamma": return 3;                                 // not covered
            case "delta": return 4;                                 // not covered
            case "epsilon": return 5;                               // not covered
            case "zeta": return 6;                                  // not covered
            case "eta": return 7;                                   // not covered
        }
        return 0;                                                   // hits 1
    }

    static async Task<string> Types(object o)
    {
        switch (await Same(o))                                      // hits 2, branches 2/3
        {
            case string s when s.Length > 2:                        // hits 1, branches 1/2
                await Task.Yield();                                 // hits 1, branches 0/0
                return s;                                           // hits 1
            case int n:
                return $"{await Same(n)}";                          // hits 1, branches 0/0
            default:
                return "?";                                         // not covered
        }
    }

    static async Task<string> Expression(int x)
    {
        await Task.Yield();                                         // hits 1, branches 0/0
        return x switch                                             // hits 1, branches 1/3
        {
            < 0 => "negative",                                      // not covered
            3 => "three",                                           // hits 1
            _ => "many",                                            // not covered
        };
    }

    static async IAsyncEnumerable<string> Names(int[] codes)
    {
        foreach (int code in codes)                                 // branches 2/2
        {
            switch (await Same(code))                               // hits 3, branches 2/2
            {
                case 1:
                    yield return "one";                             // hits 2, branches 0/0
                    continue;                                       // debug: hits 2
            }
            yield return "other";                                   // hits 1, branches 0/0
        }
    }
}
