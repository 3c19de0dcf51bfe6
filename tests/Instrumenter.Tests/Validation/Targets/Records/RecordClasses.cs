sealed record RecordClasses(string Name, int Size)                  // hits 3
{
    public string Upper => Name.ToUpperInvariant();                 // hits 2

    public int Doubled { get; } = Size * 2;                         // hits 3

    public int Checked { get; init; } = Size > 0 ? Size : 0;        // hits 3, branches 1/2

    public RecordClasses(string name) : this(name, 1)               // hits 1
    {
        Console.WriteLine("one");                                   // hits 1
    }

    static void Main()
    {
        RecordClasses a = new("a", 5);                              // hits 1
        RecordClasses b = new("b");                                 // hits 1
        Console.WriteLine(a);                                       // hits 1
        Console.WriteLine(a == b);                                  // hits 1, branches 0/0
        Console.WriteLine(a.Equals(new RecordClasses("a", 5)));     // hits 1
        Console.WriteLine(a.GetHashCode() == 0);                    // hits 1, branches 0/0
        RecordClasses c = a with { Size = 7 };                      // hits 1, branches 0/0
        Console.WriteLine($"{c.Upper} {c.Doubled} {c.Checked}");    // hits 1
        var (name, size) = c;                                       // hits 1, branches 0/0
        Console.WriteLine(name + size);                             // hits 1
        Console.WriteLine(new Empty() == new Empty());              // hits 1
        Console.WriteLine(new Plain { Value = 3 });                 // hits 1
    }
}

record Empty;                                                       // no code

record Plain                                                        // no code
{
    public int Value { get; init; }                                 // no code
}
