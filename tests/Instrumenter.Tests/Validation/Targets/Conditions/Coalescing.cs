static class Coalescing
{
    sealed record Node(string? Name, Node? Next);

    static void Main()
    {
        Console.WriteLine(Default(null));
        Console.WriteLine(Default("set"));
        Console.WriteLine(Chain(null, null, "c"));
        Console.WriteLine(Chain("a", null, null));
        Console.WriteLine(Number(null));
        Console.WriteLine(Zero(5));
        Console.WriteLine(Letter(null));
        Console.WriteLine((int)NoLetter('x'));
        Console.WriteLine(Both(null, 4));
        Console.WriteLine(Throwing("x"));
        Console.WriteLine(Named(new Node(null, null)));
        Console.WriteLine(Called(null));
        Console.WriteLine(Generic<string>(null, "g"));
        Console.WriteLine(Argument(null, "y"));
    }

    static string Default(string? s) => s ?? "default";                     // hits 2, branches 2/2

    static string Chain(string? a, string? b, string? c) =>
        a ?? b ?? c ?? "none";                                              // hits 2, branches 4/6

    static int Number(int? x) => x ?? 42;                                   // hits 1, branches 1/2

    static int Zero(int? x)
    {
        return x ?? 0;                                                      // hits 1, branches 1/2
    }

    static char Letter(char? x) => x ?? '?';                                // hits 1, branches 1/2

    static char NoLetter(char? x) => x ?? '\0';                             // hits 1, branches 1/2

    static int? Both(int? x, int? y) => x ?? y;                             // hits 1, branches 1/2

    static string Throwing(string? s) =>
        s ?? throw new ArgumentNullException(nameof(s));                    // hits 1, branches 1/2

    static string Named(Node node) => node.Name ?? node.Next?.Name ?? "?";  // hits 1, branches 3/6

    static string Called(string? s)
    {
        return (s ?? "empty").ToUpperInvariant();                           // hits 1, branches 1/2
    }

    static T Generic<T>(T? a, T b) where T : class => a ?? b;               // hits 1, branches 1/2

    static string Argument(string? a, string? b) =>
        string.Concat(a ?? "a", b ?? "b");                                  // hits 1, branches 2/4
}
