static class ValuesBeforePatterns
{
    static readonly bool Flag = true;
    static string? NoItem;

    static void Main()
    {
        Loop(1);
        Loop(null);
        Cond();
    }

    static int s_left;

    static void Loop(int? p3)
    {
        int left6 = 3;
        while (left6-- > 0 && (p3 is not null))     // hits 5, branches 4/4
        {
            Console.WriteLine(left6);               // hits 3
        }
    }

    static object Box(object o) => o;

    static void Cond()
    {
        if ((Box(new Square((Flag ? 1 : 0), (NoItem is not null))) is not ((int or Circle(3)))))    // hits 1, branches 3/6
            s_left = s_left;                        // hits 1
        else
            Console.WriteLine(1);                   // not covered
    }
}
abstract record Shape;
sealed record Circle(int Radius) : Shape;
sealed record Square(int Side, bool Filled) : Shape;
