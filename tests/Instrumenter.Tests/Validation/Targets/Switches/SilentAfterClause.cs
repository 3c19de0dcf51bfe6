/// <summary>In an iterator nothing comes of the last label, whose clause is a switch expression.</summary>
static class SilentAfterClause
{
    sealed record Circle(int Radius);

    static string? s_thing = "x";

    static object Box(object value) => value;

    static IEnumerable<int> Choose(object value, bool flag)
    {
        int number = 0;
        switch (Box(value))                                 // branches 3/4
        {
            case null:
                number = 1;                                 // not covered
                break;
            case int and > 3:
                number = 2;                                 // hits 1
                break;
            case Circle { Radius: > 3 and var radius } when s_thing switch { null => !flag, _ => flag }:     // branches 3/4
                int Local(int x) => x + radius;
                break;
        }
        yield return number;
    }

    static void Main()
    {
        Console.WriteLine(string.Join(",", Choose(4, true)));
        Console.WriteLine(string.Join(",", Choose(new Circle(4), true)));
        Console.WriteLine(string.Join(",", Choose(new Circle(4), false)));
        Console.WriteLine(string.Join(",", Choose(new Circle(2), false)));
    }
}
