static class SlicePatterns
{
    static void Main()
    {
        Console.WriteLine(Ends([1, 5, 9]));
        Console.WriteLine(Ends([1, 5]));
        Console.WriteLine(Ends([]));
        Console.WriteLine(Middle([1, 2, 3, 4]));
        Console.WriteLine(Sum([1, 2, 3]));
        Console.WriteLine(Command("-v"));
        Console.WriteLine(Command("name"));
        Console.WriteLine(Palindrome("level"));
        Console.WriteLine(Palindrome("lever"));
        Console.WriteLine(Long([1, 2, 3]));
    }

    static bool Ends(int[] values) => values is [1, .., 9];         // hits 3, branches 2/2

    static int Middle(int[] values)
    {
        if (values is [_, .. var middle, _])                        // hits 1, branches 1/2
            return middle.Length;                                   // hits 1
        return 0;                                                   // not covered
    }

    static int Sum(ReadOnlySpan<int> values) =>
        values switch                                               // hits 4, branches 2/2
        {
            [] => 0,                                                // hits 1
            [var first, .. var rest] => first + Sum(rest),          // hits 3
        };

    static string Command(string argument) =>
        argument switch                                             // hits 2, branches 2/3
        {
            ['-', '-', .. var name] => $"long option {name}",       // not covered
            ['-', .. var name] => $"option {name}",                 // hits 1
            var name => $"file {name}",                             // hits 1
        };

    static bool Palindrome(string s)
    {
        return s switch                                             // hits 4, branches 3/3
        {
            [] or [_] => true,                                      // hits 1
            [var a, .. var inner, var b] when a == b => Palindrome(inner),  // hits 3, branches 2/2
            _ => false,                                             // hits 1
        };
    }

    static bool Long(int[] values) => values is [_, _, ..];         // hits 1, branches 1/2
}
