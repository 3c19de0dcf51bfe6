static class SeveralPatterns
{
    sealed record Node(int Value, Node? Next);

    static void Main()
    {
        Console.WriteLine(Both(5, 5));
        Console.WriteLine(Both(5, 50));
        Console.WriteLine(AnyOf(5, 50));
        Console.WriteLine(AnyOf(50, 50));
        Console.WriteLine(Objects("abc", new Node(1, null)));
        Console.WriteLine(Objects(3, null));
        Console.WriteLine(Values(3, 4));
        Console.WriteLine(Chain(new Node(1, new Node(2, null))));
        Console.WriteLine(Arguments(1, 'x'));
    }

    static string Both(int x, int y)
    {
        if (x is > 0 and < 10 && y is > 0 and < 10)             // hits 2, branches 3/4
            return "both";                                      // hits 1
        return "no";                                            // hits 1
    }

    static string AnyOf(int x, int y)
    {
        if (x is 5 or 6 || y is 5 or 6)                         // hits 2, branches 3/4
            return "any";                                       // hits 1
        return "none";                                          // hits 1
    }

    static string Objects(object a, object? b)
    {
        if (a is string { Length: > 2 } s && b is Node { Next: null } n)    // hits 2, branches 3/4
            return s + n.Value;                                 // hits 1
        return "?";                                             // hits 1
    }

    static bool Values(int x, int y)
    {
        bool result = x is 1 or 3 && y is 2 or 4;               // hits 1, branches 2/4
        return result;                                          // debug: hits 1
    }

    static int Chain(Node node) =>
        node is { Next: { } next } && next is { Value: > 1 and < 5, Next: null } ? next.Value : 0;  // hits 1, branches 2/4

    static string Arguments(int x, char c) =>
        string.Format("{0} {1}", x is > 0 and < 9, c is 'a' or 'b');    // hits 1, branches 2/4
}
