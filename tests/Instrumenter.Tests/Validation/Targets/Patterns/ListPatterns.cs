static class ListPatterns
{
    static void Main()
    {
        Console.WriteLine(Exactly([1, 2]));
        Console.WriteLine(Exactly([1, 2, 3]));
        Console.WriteLine(Exactly([1]));
        Console.WriteLine(Empty([]));
        Console.WriteLine(Second([4, 5, 6]));
        Console.WriteLine(Second([4]));
        Console.WriteLine(Arms([]));
        Console.WriteLine(Arms([9]));
        Console.WriteLine(Arms([3, 3]));
        Console.WriteLine(Arms([1, 2, 3, 4]));
        Console.WriteLine(Words(["to", "be"]));
        Console.WriteLine(InList([7, 8]));
    }

    static bool Exactly(int[] values) => values is [1, 2];      // hits 3, branches 2/2

    static string Empty(int[] values)
    {
        if (values is [])                                       // hits 1, branches 1/2
            return "empty";                                     // hits 1
        return "not empty";                                     // not covered
    }

    static int Second(int[] values)
    {
        if (values is not [_, var second, _])                   // hits 2, branches 2/2
            return -1;                                          // hits 1
        return second;                                          // hits 1
    }

    static string Arms(int[] values) =>
        values switch                                           // hits 4, branches 3/5
        {
            [] => "none",                                       // hits 1
            [var only] => $"one: {only}",                       // hits 1
            [1, _] or [_, 1] => "two with a one",               // not covered
            [> 100, ..] => "starts big",                        // not covered
            _ => "many",                                        // hits 2
        };

    static string Words(string[] words)
    {
        return words is ["to", "be" or "do"] ? "words" : "?";   // hits 1, branches 1/2
    }

    static bool InList(List<int> list) => list is [7, 8];       // hits 1, branches 1/2
}
