/// <summary>A <c>??</c> that has no test, beside a pattern that asks for a type: that is not the test of the <c>??</c>.</summary>
static class CoalescingBesideTypeTests
{
    static readonly bool? s_perhaps = true; // hits 1

    sealed class Item
    {
        public int Grow(int by) => by + 1; // hits 2
    }

    sealed record Circle(int Radius, bool IsFilled); // hits 3

    static object Box(object value) => value; // hits 6

    static void Ask(Item item)
    {
        if (Box(item?.Grow(4) ?? 0) is int number) // hits 3, branches 5/6
        {
            Console.WriteLine("number"); // hits 3
        }
    }

    static IEnumerable<string> Each(bool flag, string word)
    {
        if (Box(new Circle(flag ? 1 : 0, word.StartsWith('n') || (s_perhaps ?? flag))) is not int number) // hits 3, branches 7/10
        {
            yield return word; // hits 3
        }
    }

    static void Main()
    {
        Ask(null); // hits 1
        Ask(new Item()); // hits 1
        Ask(new Item()); // hits 1
        foreach (string text in Each(true, "a").Concat(Each(false, "n")).Concat(Each(false, "a"))) // branches 2/2
        {
            Console.WriteLine(text); // hits 3
        }
    }
}
