/// <summary>A variable is in a field that optimized code had for something else, and becomes a number; a switch expression is stored before what a machine forgets.</summary>
static class SpilledNumbers
{
    static object s_anything = 5;

    static async Task<bool> Flag(bool value)
    {
        await Task.Yield();
        return value;
    }

    static async Task Numbers(int kind)
    {
        Console.WriteLine(kind + ((kind > 2 | await Flag(false)) ? 1 : 2));                 // branches 2/2
        foreach (bool flag in new[] { true, false })                                        // branches 2/2
        {
            Console.WriteLine(await Flag(kind == 3));
            Console.WriteLine(flag ? 1 : 0);                                                // branches 2/2
        }
    }

    static IEnumerable<int> Each(int? limit)
    {
        foreach (int number in new[] { 3, 5 })                                              // branches 2/2
        {
            Console.WriteLine(limit != number || s_anything switch { int and > 3 => number > 3, string text => text.Length > number, _ => false });        // branches 6/7
            yield return number;
        }
    }

    static async Task Main()
    {
        await Numbers(3);
        await Numbers(1);
        Console.WriteLine(string.Join(",", Each(3)));
        s_anything = "longer";
        Console.WriteLine(string.Join(",", Each(5)));
    }
}
