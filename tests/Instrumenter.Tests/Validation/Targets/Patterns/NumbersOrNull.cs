/// <summary>A pattern of a nullable number beside an alternative that is null: asking whether there is a number is a part of the pattern.</summary>
static class NumbersOrNull
{
    static int? s_number;

    static int? Choose(int other)
    {
        int? chosen = s_number is > 0 and < 2 ? other : (int?)null; // hits 4, branches 2/2
        return (s_number is > 0 and < 9 ? other : default(int?)) + chosen; // hits 4, branches 2/2
    }

    static void Main()
    {
        Console.WriteLine(Choose(1)); // hits 1
        s_number = 1; // hits 1
        Console.WriteLine(Choose(2)); // hits 1
        s_number = 3; // hits 1
        Console.WriteLine(Choose(3)); // hits 1
        Console.WriteLine(Choose(4)); // hits 1
    }
}
