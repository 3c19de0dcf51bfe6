static class WhenWithSwitch
{
    static async Task Main()
    {
        Plain("z", 2);
        Plain(2, 2);
        await Awaited("z");
        await Awaited(2);
    }

    static void Plain(object value, int x)
    {
        switch (value)    // hits 2, branches 2/4
        {
            case string { Length: 2 }:
                Console.WriteLine("two");
                break;
            case string when x switch { 1 => false, 2 => true, _ => false }:
                Console.WriteLine("string");
                break;
            case int and 2:
                Console.WriteLine("2");
                break;
        }
    }

    static async Task Awaited(object value)
    {
        await Task.Yield();
        switch (value)    // hits 2, branches 2/4
        {
            case string { Length: 2 }:
                Console.WriteLine("two");
                break;
            case string when await Later("w") switch { "a" => true, "w" => false, _ => true }:
                Console.WriteLine("string");
                break;
            case int and 2:
                Console.WriteLine("2");
                break;
        }
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
