/// <summary>A finally block of an iterator is a method of its own, and asks the iterator's fields.</summary>
static class OperandsInFinally
{
    static string? s_word = "word";

    static string? Same(string? value) => value;

    static IEnumerable<int> Each(string? name)
    {
        try
        {
            yield return 1;
            Console.WriteLine(name);
            yield return 2;
        }
        finally
        {
            string? last = Same(name);
            Same(last);
            last ??= (last ?? s_word);                      // hits 2, branches 3/4
            Console.WriteLine(last);
        }
    }

    static void Main()
    {
        Console.WriteLine(string.Join(",", Each(null)));
        Console.WriteLine(string.Join(",", Each("a")));
    }
}
