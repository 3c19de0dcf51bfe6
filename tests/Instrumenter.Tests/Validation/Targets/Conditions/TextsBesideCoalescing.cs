/// <summary>The text of an object behind a <c>??</c>: asking whether there is an object is not the test of the <c>??</c>.</summary>
static class TextsBesideCoalescing
{
    sealed class Item
    {
        public int this[int index] => index; // hits 1
    }

    static object Box(object value) => value; // hits 5

    static string Show(string text, Item item, int number) => text + Box(item?[3] ?? number); // hits 2, branches 4/4

    static string Shown(string text, int? maybe, int number) => text + Box(maybe ?? number); // hits 3, branches 2/2

    static void Main()
    {
        Console.WriteLine(Show("a", null, 1)); // hits 1
        Console.WriteLine(Show("b", new Item(), 1)); // hits 1
        Console.WriteLine(Shown("c", 1, 2)); // hits 1
        Console.WriteLine(Shown("d", null, 2)); // hits 1
        Console.WriteLine(Shown("e", null, 3)); // hits 1
    }
}
