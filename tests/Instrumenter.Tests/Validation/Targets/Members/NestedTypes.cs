class NestedTypes
{
    private readonly int _value = 3;                            // hits 1

    private int Value => _value;                                // hits 1

    public class Inner
    {
        private readonly NestedTypes _outer = new();            // hits 1

        public int Read() => _outer.Value;                      // hits 1

        public static class Deep
        {
            public enum Kind { A, B }                           // no code

            public static string Name(Kind kind) =>
                kind == Kind.A ? "first" : "second";            // hits 2, branches 2/2

            public static int Apply(Func<int, int> f) => f(5);  // hits 1
        }
    }

    private struct Pair
    {
        public int A, B;                                        // no code

        public readonly int Sum => A + B;                       // hits 1
    }

    private sealed class Derived : NestedTypes
    {
        public int Doubled => Value * 2;                        // not covered
    }

    private interface IShape
    {
        double Area { get; }                                    // no code

        public readonly struct Unit : IShape
        {
            public double Area => 1;                            // hits 1
        }
    }

    static void Main()
    {
        Console.WriteLine(new Inner().Read());                  // hits 1
        Console.WriteLine(Inner.Deep.Name(Inner.Deep.Kind.A));  // hits 1
        Console.WriteLine(Inner.Deep.Name((Inner.Deep.Kind)1)); // hits 1
        Console.WriteLine(Inner.Deep.Apply(x => x * x));        // hits 1
        Console.WriteLine(new Pair { A = 1, B = 2 }.Sum);       // hits 1
        Console.WriteLine(new IShape.Unit().Area);              // hits 1
        File local = new();                                     // hits 1
        Console.WriteLine(local.Value);                         // hits 1
    }
}

file sealed class File
{
    public int Value => 8;                                      // hits 1
}
