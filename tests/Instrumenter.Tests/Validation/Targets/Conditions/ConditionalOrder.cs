static class ConditionalOrder
{
    static async Task Main()
    {
        Console.WriteLine(Switched(true, true, 2));
        Console.WriteLine(Switched(true, false, 2));
        Console.WriteLine(SwitchedElse(false, true, 2));
        Console.WriteLine(await Awaited(true, true, 2));
        Console.WriteLine(await AwaitedElse(true, true, 2));
        Console.WriteLine(await AwaitedCondition(true, true, 2));
        Console.WriteLine(Nested(true, true, 2));
    }

    static int Switched(bool a, bool b, int x) => a ? (b ? (x switch { 1 => 1, _ => 2 }) : 3) : (x > 2 ? x : -x);    // hits 2, branches 4/8

    static int SwitchedElse(bool a, bool b, int x) => a ? (b ? x : 3) : (x > 2 ? x : (x switch { 1 => 1, _ => 2 }));    // hits 1, branches 3/8

    static async Task<int> Awaited(bool a, bool b, int x) => a ? (b ? await Later(x) : x * 3) : (x > 2 ? x : -x);    // hits 1, branches 2/6

    static async Task<int> AwaitedElse(bool a, bool b, int x) => a ? (b && x > 1 ? x : 3) : (x > 2 ? x : await Later(x));    // hits 1, branches 3/8

    static async Task<int> AwaitedCondition(bool a, bool b, int x) => await Later(a) ? (b ? x : x * 3) : (x > 2 ? x : -x);    // hits 1, branches 2/6

    static int Nested(bool a, bool b, int x) => x switch    // hits 1, branches 1/2
    {
        1 => 0,
        _ => a ? (b ? (x switch { 1 => 1, _ => 2 }) : 3) : (x > 2 ? x : (b ? 4 : x)),    // hits 1, branches 3/10
    };

    static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }
}
