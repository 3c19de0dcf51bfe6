static class PositionalPatterns
{
    sealed record Point(int X, int Y);

    sealed class Range(int start, int end)
    {
        public void Deconstruct(out int first, out int last)
        {
            first = start;                          // hits 2
            last = end;                             // hits 2
        }
    }

    static void Main()
    {
        Console.WriteLine(Origin(new Point(0, 0)));
        Console.WriteLine(Origin(new Point(0, 1)));
        Console.WriteLine(OnAxis(new Point(4, 0)));
        Console.WriteLine(OnAxis(new Point(4, 4)));
        Console.WriteLine(Empty(new Range(3, 3)));
        Console.WriteLine(Empty(new Range(3, 8)));
        Console.WriteLine(Pair((1, "a")));
        Console.WriteLine(Pair((2, "a")));
        Console.WriteLine(Both(0, 4));
        Console.WriteLine(Both(3, 0));
        Console.WriteLine(Quadrant(new Point(2, -2)));
    }

    static bool Origin(Point p) => p is (0, 0);             // hits 2, branches 2/2

    static string OnAxis(Point p)
    {
        return p switch                                     // hits 2, branches 2/4
        {
            (0, 0) => "origin",                             // not covered
            (var x, 0) => $"x axis at {x}",                 // hits 1
            (0, var y) => $"y axis at {y}",                 // not covered
            _ => "no axis",                                 // hits 1
        };
    }

    static string Empty(Range range)
    {
        if (range is (3, 3))                                // hits 2, branches 2/2
            return "empty";                                 // hits 1
        return "something";                                 // hits 1
    }

    static bool Pair((int Number, string Text) pair) =>
        pair is (1, "a" or "b");                            // hits 2, branches 2/2

    static string Both(int x, int y) =>
        (x, y) switch                                       // hits 2, branches 2/3
        {
            (0, _) => "no x",                               // hits 1
            (_, 0) => "no y",                               // hits 1
            (_, _) => "both",                               // not covered
        };

    static string Quadrant(Point p) =>
        p is (X: > 0, Y: < 0) ? "fourth" : "other";         // hits 1, branches 1/2
}
