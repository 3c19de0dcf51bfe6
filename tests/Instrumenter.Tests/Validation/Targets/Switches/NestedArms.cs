static class NestedArms
{
    static void Main()
    {
        Console.WriteLine(OneLine(1, "a", null));
        Console.WriteLine(OneLine(2, "b", null));
        Console.WriteLine(FirstIsLate(1, null, 3));
        Console.WriteLine(FirstIsLate(2, "x", 3));
        Console.WriteLine(WithThrow(2, null, 3));
        Console.WriteLine(Catch(() => WithThrow(1, null, 3)));
        Console.WriteLine(Catch(() => NoMatch(1, 7)));
        Console.WriteLine(Catch(() => NoMatch(7, 7)));
        Console.WriteLine(Deep(1, 1, 1));
        Console.WriteLine(Deep(1, 2, 2));
        Console.WriteLine(Governed(1, 2));
        Console.WriteLine(Both(1, true, null));
        Console.WriteLine(Both(2, true, "abc"));
        Console.WriteLine(WhenNested(2, 3));
        Console.WriteLine(WhenNested(2, 4));
    }

    static string OneLine(int x, string y, string? z) => x switch { 1 => z ?? (y switch { "a" => "A", _ => "B" }), 2 => y switch { "b" => z ?? "none", _ => "C" }, _ => "D" };    // hits 2, branches 6/11

    static string FirstIsLate(int x, string? z, int n) => x switch    // hits 2, branches 2/2
    {
        1 => z ?? (n switch    // hits 1, branches 2/4
        {
            3 => "three",    // hits 1
            _ => "other",    // not covered
        }),
        _ => "none",    // hits 1
    };

    static string WithThrow(int x, string? z, int n) => x switch    // hits 2, branches 2/3
    {
        1 => throw new IOException("one"),    // hits 1
        2 => (z ?? "n") + (n switch { 3 => "three", _ => z ?? "other" }),    // hits 1, branches 2/6
        _ => throw new IOException("other"),    // not covered
    };

    static string NoMatch(int x, int n) => x switch    // hits 2, branches 1/2
    {
        1 => "n" + (n switch { 3 => "three", 4 => "four" }),    // source: hits 1, branches 0/2
        2 => "two",    // not covered
    };

    static int Deep(int x, int y, int z) => x switch    // hits 2, branches 1/2
    {
        1 => y switch    // hits 2, branches 2/2
        {
            1 => z switch    // hits 1, branches 1/2
            {
                1 => 1,    // hits 1
                _ => x > 0 ? 2 : 3,    // hits 0, branches 0/2
            },
            _ => x > 0 ? 4 : (z switch { 2 => 5, _ => 6 }),    // hits 1, branches 1/4
        },
        _ => y > 0 && z > 0 ? 7 : 8,    // hits 0, branches 0/4
    };

    static string Governed(int x, int y) => (x switch { 1 => y switch { 2 => "a", _ => "b" }, _ => "c" }) switch    // hits 1, branches 3/6
    {
        "a" => "A",    // hits 1
        _ => "B",    // not covered
    };

    static int Both(int x, bool b, string? s) => x switch    // hits 2, branches 2/3
    {
        1 => (b && (s switch { null => true, _ => false }) ? 1 : 2) + (s?.Length ?? 0),    // hits 1, branches 5/10
        2 when b && s is { Length: 3 or 5 } => s is "abc" or "cba" || b ? 3 : 4,    // hits 1, branches 3/8
        _ => 0,    // not covered
    };

    static string WhenNested(int x, int y) => x switch    // hits 2, branches 2/3
    {
        1 => "one",    // not covered
        2 when (y switch { 3 => true, _ => false }) => y switch { 3 => "three", _ => "other" },    // hits 2, branches 5/6
        _ => "none",    // hits 1
    };

    static string Catch(Func<string> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e.Message switch { "one" => true, _ => e.Message is not null })    // hits 3, branches 4/6
        {
            return e.GetType().Name;    // hits 3
        }
    }
}
