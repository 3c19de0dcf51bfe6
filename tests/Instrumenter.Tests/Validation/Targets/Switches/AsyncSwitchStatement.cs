static class AsyncSwitchStatement
{
    static async Task Main()
    {
        int x = 3;
        bool f = true;
        await Task.Yield();
        x++;                            // hits 1
        switch (x)                      // hits 1, branches 1/3
        {
            case 1: x++; break;         // not covered
            case > 10 when f:           // branches 0/2
                x++;                    // not covered
                break;
        }
        switch (x)                      // source: hits 1, source: branches 1/3
        {
            case 1: x++; break;         // not covered
            case 50: x++; break;        // not covered
        }
        string s = Environment.ProcessId < 0 ? "a" : "b";       // branches 1/2
        await Task.Yield();
        switch (x)                      // hits 1, branches 1/4
        {
            case 1: x++; break;         // not covered
            case 2: x--; break;         // not covered
            case > 10 when f:           // branches 0/2
                x++;                    // not covered
                break;
        }
        switch (s) { case "a": x++; break; default: x--; break; }       // branches 1/2
        Console.WriteLine(x + s);
    }
}
