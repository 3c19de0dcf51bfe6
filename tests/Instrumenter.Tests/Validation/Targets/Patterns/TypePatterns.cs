static class TypePatterns
{
    static void Main()
    {
        Console.WriteLine(IsText("a"));
        Console.WriteLine(IsText(1));
        Console.WriteLine(Named("abc"));
        Console.WriteLine(Named(5));
        Console.WriteLine(Arms(1));
        Console.WriteLine(Arms("x"));
        Console.WriteLine(Arms(new List<int> { 1, 2 }));
        Console.WriteLine(Arms(null));
        Console.WriteLine(Generic<string>("s"));
        Console.WriteLine(Generic<int>("s"));
        Console.WriteLine(Cast("text"));
        Console.WriteLine(Unboxed(5));
    }

    static bool IsText(object o) => o is string;                // hits 2, branches 2/2

    static int Named(object o)
    {
        if (o is string text)                                   // hits 2, branches 2/2
            return text.Length;                                 // hits 1
        return 0;                                               // hits 1
    }

    static string Arms(object? o) =>
        o switch                                                // hits 4, branches 4/6
        {
            int => "int",                                       // hits 1
            string s => s,                                      // hits 1
            IEnumerable<int> items => $"{items.Count()} items", // hits 1
            Exception { InnerException: not null } => "nested", // not covered
            null => "null",                                     // hits 1
            _ => "object",                                      // not covered
        };

    static string Generic<T>(object o)
    {
        if (o is T)                                             // hits 2, branches 2/2
            return typeof(T).Name;                              // hits 1
        return "no " + typeof(T).Name;                          // hits 1
    }

    static int Cast(object o)
    {
        string? text = o as string;                             // hits 1, branches 0/0
        return text!.Length + text.GetHashCode() * 0;           // debug: hits 1, branches 0/0
    }

    static bool Unboxed(object o) => o is int n && n is > 4;    // hits 1, branches 2/4
}
