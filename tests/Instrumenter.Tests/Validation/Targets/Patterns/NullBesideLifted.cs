// n + m asks both for HasValue, which is not what asks whether an object is null.
static class NullBesideLifted
{
    static int? Maybe = 4;

    static void Main()
    {
        Console.WriteLine(Sum(3, "a") + Sum(null, null) + Sum(1, "b"));
        Console.WriteLine(Both(3, "a") + Both(null, null) + Both(1, "b"));
        Console.WriteLine(Order(3, "a") + Order(null, null) + Order(1, "b"));
    }

    static string Sum(int? n, object? o) => string.Join(',', n + Maybe, o is null);                          // hits 3, branches 2/2

    static string Both(int? n, object? o) => string.Join(',', n + Maybe, o is not null, Maybe is null);      // hits 3, branches 3/4

    static string Order(int? n, object? o) => string.Join(',', n is null, n * Maybe, o is { }, n is { });    // hits 3, branches 6/6
}
