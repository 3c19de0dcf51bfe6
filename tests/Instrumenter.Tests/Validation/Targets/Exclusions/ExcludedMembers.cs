using System.Diagnostics.CodeAnalysis;

internal static class Program
{
    private static void Main()
    {
        Members members = new(1); // hits 1
        members.Whole = members.Whole + 1; // hits 1
        members.Half = members.Half + 1; // hits 1
        members[1] = members[2]; // hits 1
        members.Changed += Members.Nothing; // hits 1
        members.Changed -= Members.Nothing; // hits 1
        members.Method(); // hits 1
        members = members + members; // hits 1
        Console.WriteLine(new Outer.Inner().Value() + new Outer.Inner.Deep().Value() + Partial.One() + Partial.Two()); // hits 1
        Console.WriteLine(new Value().Twice() + Generic<int>.Count() + ((IShape)new Square()).Area() + new Square().Corners()); // hits 1
        Console.WriteLine(new Point(1, 2).Sum()); // hits 1
    }
}

internal class Members
{
    private int _value;

    [ExcludeFromCodeCoverage]
    public Members(int value) // excluded
    {
        _value = value; // excluded, hits 1
    }

    public Members() => _value = 0; // hits 0

    [ExcludeFromCodeCoverage]
    public int Whole
    {
        get => _value; // excluded
        set => _value = value; // excluded
    }

    public int Half
    {
        get => _value; // hits 1
        [ExcludeFromCodeCoverage]
        set
        {
            _value = value; // excluded
        }
    }

    [ExcludeFromCodeCoverage]
    public int this[int index]
    {
        get { return index; } // excluded
        set { _value += value; } // excluded
    }

    [ExcludeFromCodeCoverage]
    public event Action Changed
    {
        add { _value++; } // excluded
        remove { _value--; } // excluded
    }

    public static void Nothing()
    {
        Console.WriteLine("nothing"); // not covered
    }

    [ExcludeFromCodeCoverage]
    public void Method()
    {
        for (int i = 0; i < 2; i++) // excluded, branches 2/2
        {
            _value += i; // excluded, hits 2
        }
    }

    [ExcludeFromCodeCoverage]
    public static Members operator +(Members one, Members other) => one; // excluded

    [ExcludeFromCodeCoverage]
    ~Members() => _value = 0; // excluded
}

[ExcludeFromCodeCoverage]
internal class Outer
{
    public class Inner
    {
        public int Value() => 1; // excluded

        public struct Deep
        {
            public int Value() => 2; // excluded
        }
    }
}

[ExcludeFromCodeCoverage]
internal static partial class Partial
{
    public static int One() => 1; // excluded
}

internal static partial class Partial
{
    public static int Two() => 2; // excluded
}

[ExcludeFromCodeCoverage]
internal struct Value
{
    public int Twice() => 2; // excluded
}

internal static class Generic<T>
{
    [ExcludeFromCodeCoverage]
    public static int Count() => 1; // excluded

    public static int Other() => 1; // not covered
}

internal interface IShape
{
    int Area();
}

internal class Square : IShape
{
    [ExcludeFromCodeCoverage]
    int IShape.Area() => 4; // excluded

    public int Corners() => 4; // hits 1
}

internal record Point(int X, int Y)
{
    [ExcludeFromCodeCoverage]
    public int Sum() => X + Y; // excluded
}
