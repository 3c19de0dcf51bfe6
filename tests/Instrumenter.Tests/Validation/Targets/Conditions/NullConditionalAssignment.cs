static class NullConditionalAssignment
{
    sealed class Box
    {
        public int Value { get; set; }

        public string? Text;

        public Box? Inner;

        public event Action? Changed;

        public void Raise() => Changed?.Invoke();       // hits 1, branches 1/2
    }

    static void Main()
    {
        Box box = new();
        Set(box, 3);
        Set(null, 4);
        Add(box);
        Deep(box);
        Deep(new Box { Inner = box });
        Coalesce(box);
        Element(null);
        Element(new int[1]);
        Subscribe(box);
        box.Raise();
        Console.WriteLine($"{box.Value} {box.Text}");
    }

    static void Set(Box? box, int value)
    {
        box?.Value = Computed(value);                   // hits 2, branches 2/2
    }

    static int Computed(int value) => value * 10;       // hits 1

    static void Add(Box? box) => box?.Value += 5;       // hits 1, branches 1/2

    static void Deep(Box? box)
    {
        box?.Inner?.Text = "deep";                      // hits 2, branches 3/4
    }

    static void Coalesce(Box? box)
    {
        box?.Text ??= "never";                          // hits 1, branches 2/4
    }

    static void Element(int[]? array)
    {
        array?[0] = 1;                                  // hits 2, branches 2/2
        Console.WriteLine(array?[0]);                   // hits 2, branches 2/2
    }

    static void Subscribe(Box? box)
    {
        box?.Changed += () => Console.WriteLine("changed");     // hits 1, branches 1/2
    }
}
