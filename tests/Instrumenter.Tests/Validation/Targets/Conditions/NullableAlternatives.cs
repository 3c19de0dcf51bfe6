// The alternatives ask the same nullable value, one whether it is there and one how it compares.
static class NullableAlternatives
{
    static int? Maybe = 4;

    static void Main()
    {
        foreach (int? next in new int?[] { null, 2, 2, 2, 5 })    // hits 6, branches 2/2
        {
            Maybe = next;
            Console.WriteLine(NotNull(1) + NotNull(2) + Null(1) + Null(2) + First(next, 1) + First(next, 2));
            Statement(1);
            Statement(2);
        }
    }

    static bool Odd(int n) => n % 2 != 0;    // hits 40

    static string NotNull(int n) => (Odd(n) ? Maybe != 2 : Maybe is not null) ? "a" : "b";    // hits 10, branches 6/6

    static string Null(int n) => (Odd(n) ? Maybe is null : Maybe == 2) ? "a" : "b";           // hits 10, branches 6/6

    static string First(int? m, int n) => (Odd(n) ? m == 2 : m is null) ? "a" : "b";            // hits 10, branches 6/6

    static void Statement(int n)
    {
        if (Odd(n) ? Maybe > 2 : Maybe is { })    // hits 10, branches 6/6
        {
            Console.WriteLine("more");
        }
    }
}
