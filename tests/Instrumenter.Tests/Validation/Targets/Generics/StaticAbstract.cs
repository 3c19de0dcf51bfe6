using System.Numerics;

static class StaticAbstract
{
    interface IShape<TSelf> where TSelf : IShape<TSelf>
    {
        static abstract string Name { get; }                        // no code

        static abstract TSelf Create(int size);                     // no code

        static virtual int Sides => 0;                              // hits 1

        static abstract TSelf operator +(TSelf a, TSelf b);         // no code

        double Area { get; }                                        // no code
    }

    readonly record struct Square(int Size) : IShape<Square>
    {
        public static string Name => "square";                      // hits 1

        public static int Sides => 4;                               // hits 1

        public double Area => Size * Size;                          // hits 1

        public static Square Create(int size) => new(size);         // hits 2

        public static Square operator +(Square a, Square b) => new(a.Size + b.Size);        // hits 1
    }

    readonly record struct Dot : IShape<Dot>
    {
        public static string Name => "dot";                         // hits 1

        public double Area => 0;                                    // hits 1

        public static Dot Create(int size)
        {
            return size > 0 ? default : throw new ArgumentException("size");    // hits 2, branches 1/2
        }

        static Dot IShape<Dot>.operator +(Dot a, Dot b) => a;       // hits 1
    }

    static void Main()
    {
        Console.WriteLine(Describe<Square>(2));                     // hits 1
        Console.WriteLine(Describe<Dot>(3));                        // hits 1
        Console.WriteLine(Sum([1.5, 2.5]) + Sum([1, 2, 3]));        // hits 1
        Console.WriteLine(Parse<int>("12") + Parse<long>("13"));    // hits 1
    }

    static string Describe<T>(int size) where T : IShape<T>
    {
        T both = T.Create(size) + T.Create(size + 1);               // hits 2, branches 0/0
        return $"{T.Name} {T.Sides} {both.Area}";                   // hits 2
    }

    static T Sum<T>(ReadOnlySpan<T> values) where T : INumber<T>
    {
        T sum = T.Zero;                                             // hits 2
        foreach (T value in values)                                 // branches 2/2
        {
            if (value > T.One)                                      // hits 5, branches 2/2
                sum += value;                                       // hits 4
        }
        return sum;                                                 // hits 2
    }

    static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);       // hits 2
}
