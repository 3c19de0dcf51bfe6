static class Conversions
{
    readonly struct Celsius(double degrees)
    {
        public double Degrees => degrees;                           // hits 4

        public static implicit operator Celsius(double d) => new(d);        // hits 2

        public static explicit operator int(Celsius c)
        {
            if (c.Degrees > 1000)                                   // hits 2, branches 1/2
                throw new OverflowException();                      // not covered
            return (int)c.Degrees;                                  // hits 2
        }

        public static implicit operator Fahrenheit(Celsius c) => new(c.Degrees * 9 / 5 + 32);   // not covered
    }

    sealed record Fahrenheit(double Degrees)
    {
        public static explicit operator Celsius(Fahrenheit f) => new((f.Degrees - 32) * 5 / 9);  // not covered
    }

    static void Main()
    {
        Celsius warm = 21.5;                                        // hits 1, branches 0/0
        Console.WriteLine((int)warm);                               // hits 1, branches 0/0
        Celsius? none = Nothing();                                  // hits 1
        Console.WriteLine((int?)none is null);                      // hits 1, branches 1/2
        Console.WriteLine((int?)Something());                       // hits 1, branches 0/0
        object boxed = 5;                                           // hits 1
        Console.WriteLine((int)boxed);                              // hits 1, branches 0/0
        try { Console.WriteLine((string)boxed); } catch (InvalidCastException) { Console.WriteLine("no string"); }  // hits 1, fully covered
        long wide = (int)boxed;                                     // hits 1
        byte narrow = (byte)(wide + 300);                           // hits 1, branches 0/0
        Console.WriteLine(narrow);                                  // hits 1
        IComparable<int> comparable = 7;                            // hits 1
        Console.WriteLine(comparable.CompareTo(7) as object as string);     // hits 1, branches 0/0
        double? lifted = (int?)boxed;                               // hits 1, branches 0/0
        Console.WriteLine(lifted);                                  // hits 1
    }

    static Celsius? Nothing() => null;                              // hits 1

    static Celsius? Something() => (Celsius)3.7;                    // hits 1
}
