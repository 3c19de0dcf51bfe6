static class Operators
{
    readonly struct Money(int cents) : IComparable<Money>
    {
        public int Cents => cents;

        public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);         // hits 2

        public static Money operator -(Money a) => new(-a.Cents);                           // hits 1

        public static Money operator ++(Money a) => new(a.Cents + 1);                       // hits 2

        public static bool operator ==(Money a, Money b) => a.Cents == b.Cents;             // hits 2, branches 0/0

        public static bool operator !=(Money a, Money b) => !(a == b);                      // hits 1, branches 0/0

        public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;              // hits 1, branches 0/0

        public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;              // not covered

        public static Money operator <<(Money a, int digits)
        {
            int cents = a.Cents;                                                            // hits 1
            for (int i = 0; i < digits; i++)                                                // hits 3, branches 2/2
                cents *= 10;                                                                // hits 2
            return new Money(cents);                                                        // hits 1
        }

        public static explicit operator checked byte(Money a) => checked((byte)a.Cents);    // hits 1, branches 0/0

        public static explicit operator byte(Money a) => unchecked((byte)a.Cents);          // hits 1, branches 0/0

        public static implicit operator Money(int cents) => new(cents);                     // hits 3

        public int CompareTo(Money other) => Cents.CompareTo(other.Cents);                  // hits 1

        public override bool Equals(object? o) => o is Money m && m == this;                // hits 1, branches 2/4

        public override int GetHashCode() => Cents;                                         // not covered

        public override string ToString() => $"{Cents / 100}.{Cents % 100:00}";             // hits 6
    }

    static void Main()
    {
        Money a = new(150), b = 50;                                 // hits 1
        Console.WriteLine(a + b);                                   // hits 1
        Console.WriteLine(-a);                                      // hits 1
        a++;                                                        // hits 1
        Console.WriteLine(++a);                                     // hits 1
        Console.WriteLine(a != b);                                  // hits 1
        Console.WriteLine(a < b);                                   // hits 1
        Console.WriteLine(b << 2);                                  // hits 1
        Console.WriteLine((byte)(Money)300);                        // hits 1
        try { Console.WriteLine(checked((byte)new Money(300))); }   // hits 1
        catch (OverflowException) { Console.WriteLine("overflow"); }        // hits 1
        b += 7;                                                     // hits 1
        Console.WriteLine($"{a} {b}");                              // hits 1
        Console.WriteLine(a.Equals((object)new Money(152)));        // hits 1
    }
}
