static class AwaitingArms
{
    enum Color { Red, Green, Blue, Black = 10 }

    static async Task Main()
    {
        Console.WriteLine(await WhenFlag(Color.Green, true));
        Console.WriteLine(await WhenFlag(Color.Red, true));
        Console.WriteLine(await OfType(5));
        Console.WriteLine(await OfType("ab"));
        Console.WriteLine(await AwaitedWhen(Color.Black));
        Console.WriteLine(await Inner(Color.Black, null));
        Console.WriteLine(await Values(7, true));
        Console.WriteLine(await OneLine(2, null));
    }

    static async Task<int> WhenFlag(Color color, bool flag)
    {
        int result = color switch    // hits 2, branches 2/2
        {
            Color.Green when flag => await Later(3),
            _ => 5,
        };
        return result;
    }

    static async Task<int> OfType(object o)
    {
        int result = o switch    // hits 2, branches 2/4
        {
            null => 4 ^ await Later(1),
            int and > 3 => 3,
            string { Length: 2 } => 2 * await Later(1),
            _ => 0,
        };
        return result;
    }

    static async Task<int> AwaitedWhen(Color color)
    {
        int result = color switch
        {
            Color.Blue when await Later(true) => 1,
            Color.Black => 2,
            _ => 3,
        };
        return result;
    }

    static async Task<int> Inner(Color color, int? maybe)
    {
        int result = color switch    // hits 1, branches 1/3
        {
            Color.Blue => 1,
            > Color.Blue => color is Color.Black ? await Later(0) : maybe ?? 1,    // hits 1, branches 1/4
            _ => 3,
        };
        return result;
    }

    static async Task<bool> Values(int x, bool flag)
    {
        bool result = x switch
        {
            0 when flag => false,
            1 => flag || x > 2,
            7 => await Later(flag),
            < -3 or 15 => flag && x > 3,
            _ => true,
        };
        return result;
    }

    static async Task<int> OneLine(int x, int? n) => x switch { 1 => await Later(n is null ? 1 : 0), 2 => await Later(n ?? 4), _ => await Later(await Later(n ?? 5)) };    // hits 1, branches 2/9

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
