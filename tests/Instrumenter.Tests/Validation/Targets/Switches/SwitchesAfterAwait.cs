static class SwitchesAfterAwait
{
    readonly record struct Point(int X, int Y);

    static async Task Main()
    {
        await Assigned("z", true);
        await Assigned(new Version(), true);
        await Parameter("z", true);
        await Condition(true);
        await AwaitedWhen("z");
        await AwaitedWhen(2);
        Console.WriteLine(string.Join(",", Iterated("z", true)));
    }

    static async Task Assigned(object value, bool flag)
    {
        await Task.Yield();
        string text = value switch    // hits 2, branches 2/3
        {
            Version => flag ? "a" : "b",
            Point(1, _) => "point",
            _ => "other",
        };
        Console.WriteLine(text);
    }

    static async Task Parameter(object value, bool flag)
    {
        string text = value switch
        {
            Version => flag ? "a" : "b",
            Point(1, _) when flag => "point",
            _ => flag ? "c" : "d",
        };
        Console.WriteLine(await Later(text));
    }

    static async Task Condition(bool flag)
    {
        bool result = (flag ? 1 : 2) switch { 1 => flag, _ => !flag };    // hits 1, branches 2/4
        await Task.Yield();
        Console.WriteLine(result);
    }

    static async Task AwaitedWhen(object value)
    {
        await Task.Yield();
        switch (value)
        {
            case string { Length: 2 }:
                Console.WriteLine("two");
                break;
            case Version when await Later(true):
                Console.WriteLine("version");
                break;
            case int and 2:
                Console.WriteLine("2");
                break;
        }
    }

    static IEnumerable<string> Iterated(object value, bool flag)
    {
        yield return value switch { Version => "x", Point(1, _) => "y", _ => flag ? "q" : "r" };    // hits 1, branches 2/5
        string text = value switch    // hits 1, branches 1/3
        {
            Version => flag ? "a" : "b",
            Point(1, _) => "point",
            _ => "other",
        };
        yield return text;
    }

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
