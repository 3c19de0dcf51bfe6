static class CoalescingBesidePatterns
{
    sealed class Item
    {
        public List<int>? Tags { get; set; }

        public int this[int index] => index;    // hits 1
    }

    static void Main()
    {
        Item item = new() { Tags = [1] };
        Console.WriteLine(InArm(null, true, null, true) + InArm(item, false, 4, true) + InArm(null, false, 4, false) + InArm(null, false, "a", true));
        Console.WriteLine(InCondition(null, 1, true) + InCondition(item, 1, true) + InCondition(item, 2, true) + InCondition(null, 1, false));
        Console.WriteLine($"{Maybe(5, "abc", 1)} {Maybe(null, null, 2)} {Maybe(1, null, 3)}");
        Console.WriteLine(InSwitch(item, 1) + InSwitch(null, 2));
    }

    static int InArm(Item? item, bool a, object? o, bool b) => a ? -(item?[3] ?? 5) : (o is int n && b) ? n : 7;    // hits 4, branches 8/10

    static int InCondition(Item? item, int n, bool f)
    {
        if ((item?.Tags?.Any() ?? f) ? Same(n) is 1 : Same(f) is false)    // hits 4, branches 12/14
        {
            return 1;    // hits 3
        }

        return 0;    // hits 1
    }

    static bool Maybe(int? m, string? s, int n)
    {
        if ((m > (s?.Length ?? 1) ? true : (bool?)null) ?? Same(n) == 2)    // hits 3, branches 10/10
        {
            return true;    // hits 2
        }

        return false;    // hits 1
    }

    static int InSwitch(Item? item, int n) => item?[n & 6] ?? n;    // hits 2, branches 4/4

    static T Same<T>(T value) => value;    // hits 6
}
