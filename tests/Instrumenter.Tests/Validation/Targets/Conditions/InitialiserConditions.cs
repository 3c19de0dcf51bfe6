static class InitialiserConditions
{
    class Shape(int sides)
    {
        public string Name = sides == 4 ? "square" : "other";           // hits 3, branches 2/2

        public bool IsSmall { get; } = sides > 0 && sides < 4;          // hits 3, branches 4/4
    }

    sealed class Triangle : Shape
    {
        private readonly string _label;

        public Triangle(string? label)
            : base(label is null or "" ? 0 : 3)                         // hits 2, branches 2/2
        {
            _label = label ?? "unnamed";                                // hits 2, branches 2/2
        }

        public Triangle(bool named)
            : this(named ? "named" : null)                              // hits 1, branches 1/2
        {
        }

        public override string ToString() => $"{_label} {Name} {IsSmall}";      // hits 2
    }

    static readonly string s_mode = Environment.ProcessorCount > 0 ? "cpu" : "none";        // hits 1, branches 1/2

    static string Text { get; } = s_mode?.Length > 2 ? s_mode : "short";        // hits 1, branches 2/4

    static void Main()
    {
        Console.WriteLine(new Shape(4).Name);
        Console.WriteLine(new Triangle("t"));
        Console.WriteLine(new Triangle(false));
        Console.WriteLine(Text);
        Console.WriteLine(Optional());
    }

    static int Optional(int x = 5) => x > 3 ? x : 0;                    // hits 1, branches 1/2
}
