static class PropertyPatterns
{
    sealed record Street(string Name, int Number);

    sealed record Person(string Name, Street? Home);

    static void Main()
    {
        Person anna = new("Anna", new Street("Main", 5));
        Person bert = new("Bert", null);
        Console.WriteLine(LivesInMain(anna));
        Console.WriteLine(LivesInMain(bert));
        Console.WriteLine(Number(anna));
        Console.WriteLine(Number(null));
        Console.WriteLine(Homeless(anna));
        Console.WriteLine(Short("abc"));
        Console.WriteLine(Arms(anna));
        Console.WriteLine(Arms(bert));
        Console.WriteLine(Arms("abcd"));
        Console.WriteLine(Empty(""));
    }

    static bool LivesInMain(Person p) => p is { Home.Name: "Main" };        // hits 2, branches 2/2

    static int Number(Person? p)
    {
        if (p is { Home: { Number: > 0 and var number } })                  // hits 2, branches 2/2
            return number;                                                  // hits 1
        return -1;                                                          // hits 1
    }

    static bool Homeless(Person p)
    {
        return p is { Home: null };                                         // hits 1, branches 1/2
    }

    static string Short(object o) =>
        o is string { Length: < 5 } s ? s : "long";                         // hits 1, branches 1/2

    static string Arms(object o) =>
        o switch                                                            // hits 3, branches 3/5
        {
            Person { Name: "Anna", Home: { Number: 5 } } => "Anna at 5",    // hits 1
            Person { Home: null } homeless => homeless.Name,                // hits 1
            Person { Name.Length: 0 } => "nobody",                          // not covered
            string { Length: var length } => $"{length}",                   // hits 1
            _ => "?",                                                       // not covered
        };

    static string Empty(string s)
    {
        return s is { Length: 0 } ? "empty" : s is { Length: 1 } ? "one" : "more";  // hits 1, branches 1/4
    }
}
