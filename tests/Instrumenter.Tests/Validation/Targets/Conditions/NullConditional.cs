static class NullConditional
{
    sealed class Node
    {
        public Node? Next;

        public string? Name { get; init; }

        public int Value => 5;                                              // hits 2

        public int? Optional => null;                                       // hits 1

        public void Call() => Console.WriteLine("called");                  // hits 1
    }

    static void Main()
    {
        Node two = new() { Next = new Node { Name = "inner" } };
        Console.WriteLine(Name(two));
        Console.WriteLine(Name(null));
        Console.WriteLine(Chain(two));
        Console.WriteLine(Chain(new Node()));
        Console.WriteLine(Number(two));
        Console.WriteLine(Number(null));
        Console.WriteLine(Flattened(two));
        Call(two);
        Call(null);
        Raise(null);
        Raise(() => Console.WriteLine("raised"));
        Console.WriteLine(Element(null));
        Console.WriteLine(Element(["e"]));
        Console.WriteLine(OnValue(4));
        Console.WriteLine(Generic("g") + Generic(5));
        Console.WriteLine(Arguments(two));
    }

    static string? Name(Node? node) => node?.Name;                          // hits 2, branches 2/2

    static int? Chain(Node? node) => node?.Next?.Name?.Length;              // hits 2, branches 4/6

    static int? Number(Node? node) => node?.Value;                          // hits 2, branches 2/2

    static int? Flattened(Node? node) => node?.Optional;                    // hits 1, branches 1/2

    static void Call(Node? node)
    {
        node?.Call();                                                       // hits 2, branches 2/2
    }

    static void Raise(Action? action) => action?.Invoke();                  // hits 2, branches 2/2

    static string? Element(string[]? array) => array?[0];                   // hits 2, branches 2/2

    static string? OnValue(int? x) => x?.ToString();                        // hits 1, branches 1/2

    static string? Generic<T>(T value) => value?.ToString();                // hits 2, branches 1/2

    static string Arguments(Node? node) =>
        string.Join(",", node?.Name, node?.Value);                          // hits 1, branches 2/4
}
