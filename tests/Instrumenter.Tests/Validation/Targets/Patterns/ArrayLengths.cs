/// <summary>The length of an array is asked for by an instruction that names nothing, beside one of a text that does.</summary>
static class ArrayLengths
{
    static int[] s_numbers = [1, 2, 3]; // hits 1
    static string? s_word = "word"; // hits 1
    static List<int>? s_list;

    static int Measure()
    {
        return Math.Abs((s_list?.Any() ?? s_numbers is { Length: > 2 }) ? s_word?.Length ?? s_numbers[0] : 7); // hits 4, branches 12/12
    }

    static void Main()
    {
        Console.WriteLine(Measure()); // hits 1
        s_word = null; // hits 1
        Console.WriteLine(Measure()); // hits 1
        s_numbers = []; // hits 1
        Console.WriteLine(Measure()); // hits 1
        s_list = []; // hits 1
        Console.WriteLine(Measure()); // hits 1
    }
}
