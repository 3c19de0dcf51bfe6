static class Generics
{
    static void Main()
    {
        Console.WriteLine(new Box<int>(3).Map(x => x + 1).Value);       // hits 1
        Console.WriteLine(new Box<string>("a").Map(x => x.Length).Value);
        Console.WriteLine(Max(3, 4));
        Console.WriteLine(Max("b", "a"));
        Console.WriteLine(Sum([1.5, 2.5]));
        Console.WriteLine(new Box<int>.Inner<string>(1, "x").Describe());
    }

    static T Max<T>(T a, T b) where T : IComparable<T>
    {
        if (a.CompareTo(b) > 0)     // hits 2, branches 2/2
            return a;               // hits 1
        return b;                   // hits 1
    }

    static T Sum<T>(T[] values) where T : struct, System.Numerics.INumber<T>
    {
        T sum = T.Zero;             // hits 1
        foreach (T value in values) // branches 2/2
            sum += value;           // hits 2
        return sum;
    }

    sealed class Box<T>(T value)    // hits 4
    {
        public T Value => value;                                    // hits 2

        public Box<TResult> Map<TResult>(Func<T, TResult> map) =>
            new(map(value));                                        // hits 2

        public sealed class Inner<TKey>(T first, TKey key)          // hits 1
        {
            public string Describe() => $"{first} {key}";           // hits 1
        }
    }
}
