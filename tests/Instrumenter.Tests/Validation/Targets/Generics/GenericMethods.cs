static class GenericMethods
{
    static void Main()
    {
        Console.WriteLine(Describe(1) + Describe("s") + Describe(2.5) + Describe<object?>(null));   // hits 1
        Console.WriteLine(IsDefault(0));                            // hits 1
        Console.WriteLine(IsDefault("x"));                          // hits 1
        Swap([1, 2]);
        Swap(["a", "b"]);
        Console.WriteLine(Create<List<int>>().Count);               // hits 1
        Console.WriteLine(Cast<string>("text"));                    // hits 1
        Console.WriteLine(Cast<string>(5));                         // hits 1
        Console.WriteLine(Recursive(3, "r"));                       // hits 1
        Console.WriteLine(string.Join(",", Convert([1, 2], x => $"<{x}>")));    // hits 2, fully covered
        Console.WriteLine(Never<int>(false));                       // hits 1
    }

    // One line, four instantiations: their hits add up.
    static string Describe<T>(T value) =>
        value is null ? "null" : typeof(T).Name + " ";              // hits 4, branches 2/2

    static bool IsDefault<T>(T value) =>
        EqualityComparer<T>.Default.Equals(value, default);         // hits 2, branches 0/0

    static void Swap<T>(T[] items)
    {
        T first = items[0];                                         // hits 2
        items[0] = items[1];                                        // hits 2
        items[1] = first;                                           // hits 2
        Console.WriteLine(items[0]);                                // hits 2
    }

    static T Create<T>() where T : class, IEnumerable<int>
    {
        return Activator.CreateInstance<T>();                       // hits 1
    }

    static T? Cast<T>(object o) where T : class
    {
        if (o is T typed)                                           // hits 2, branches 2/2
            return typed;                                           // hits 1
        return o as T;                                              // hits 1
    }

    static string Recursive<T>(int depth, T value)
    {
        if (depth == 0)                                             // hits 4, branches 2/2
            return typeof(T).Name;                                  // hits 1
        return Recursive(depth - 1, value);                         // hits 3
    }

    static IEnumerable<TOut> Convert<TIn, TOut>(TIn[] items, Func<TIn, TOut> convert)
    {
        foreach (TIn item in items)                                 // branches 2/2
            yield return convert(item);                             // hits 2
    }

    static T? Never<T>(bool flag) where T : struct
    {
        return flag ? new T() : null;                               // hits 1, branches 1/2
    }
}
