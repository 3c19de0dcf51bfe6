static class SwitchOnType
{
    abstract record Shape;

    sealed record Circle(double Radius) : Shape;

    sealed record Box(double Width, double Height) : Shape;

    sealed record Dot : Shape;

    static void Main()
    {
        Console.WriteLine(Area(() => new Circle(0)));
        Console.WriteLine(Area(() => new Box(2, 3)));
        Console.WriteLine(Area(() => new Box(4, 4)));
        Describe(5);
        Describe("abc");
        Describe(null);
        Describe(2.5);
        Console.WriteLine(Generic(5));
        Console.WriteLine(Generic("x"));
    }

    static double Area(Func<Shape> shape)
    {
        switch (shape())                                // hits 3, branches 2/4
        {
            case Circle c:
                return c.Radius * c.Radius * Math.PI;   // hits 1
            case Box b:
                return b.Width * b.Height;              // hits 2
            case Dot:
                return 0;                               // not covered
            default:
                throw new NotSupportedException();      // not covered
        }
    }

    static void Describe(object? value)
    {
        switch (value)                                  // debug: hits 4, debug: branches 4/5
        {
            case null:
                Console.WriteLine("null");              // hits 1
                break;
            case int n:
                Console.WriteLine(n + 1);               // hits 1
                break;
            case string { Length: > 5 } s:
                Console.WriteLine(s);                   // not covered
                break;
            case string s:
                Console.WriteLine(s.Length);            // hits 1
                break;
            default:
                Console.WriteLine("other");             // hits 1
                break;
        }
    }

    static string Generic<T>(T value)
    {
        switch (value)                                  // debug: hits 2, debug: branches 2/3
        {
            case int: return "int";                     // hits 1
            case long: return "long";                   // not covered
        }
        return typeof(T).Name;                          // hits 1
    }
}
