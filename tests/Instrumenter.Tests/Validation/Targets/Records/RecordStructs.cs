static class RecordStructs
{
    readonly record struct Point(int X, int Y)                      // no code
    {
        public static readonly Point Origin = new(0, 0);            // hits 1

        public double Length => Math.Sqrt(X * X + Y * Y);           // hits 3

        public Point Move(int dx) => this with { X = X + dx };      // hits 1, branches 0/0
    }

    record struct Mutable(string? Text)                             // no code
    {
        public int Count { get; set; } = Text?.Length ?? -1;        // hits 2, branches 4/4

        public void Add() => Count++;                               // hits 1
    }

    record struct Custom
    {
        public int Value;

        public Custom(int value)                                    // no code
        {
            Value = value < 0 ? 0 : value;                          // hits 1, branches 1/2
        }

        public readonly bool Equals(Custom other) => Value / 10 == other.Value / 10;    // hits 1

        public override readonly int GetHashCode() => Value / 10;   // not covered
    }

    static void Main()
    {
        Point point = new(3, 4);                                    // hits 1
        Console.WriteLine(point.Length);                            // hits 1
        Console.WriteLine(point == new Point(3, 4));                // hits 1, branches 0/0
        Console.WriteLine(point.Move(1));                           // hits 1
        Console.WriteLine(Point.Origin with { Y = 9 });             // hits 1, branches 0/0
        Mutable mutable = new("abc");                               // hits 1
        mutable.Add();                                              // hits 1
        Console.WriteLine($"{mutable} {new Mutable(null).Count}");  // hits 1
        var (x, y) = point;                                         // hits 1
        Console.WriteLine(x + y);                                   // hits 1
        Console.WriteLine(new Custom(-5) == new Custom { Value = 9 });      // hits 1, branches 0/0
        Console.WriteLine(default(Point) == Point.Origin);          // hits 1
    }
}
