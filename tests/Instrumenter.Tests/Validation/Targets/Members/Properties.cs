static class Properties
{
    abstract class Shape
    {
        public abstract int Sides { get; }                          // no code

        public virtual string Name => "shape";                      // not covered

        public required string Color { get; init; }                 // no code
    }

    sealed class Square : Shape
    {
        private int _width = 1;                                     // hits 1
        private string? _label;

        public override int Sides => 4;                             // hits 1

        public override string Name { get { return "square"; } }    // hits 1

        public int Width
        {
            get                                                     // no code
            {                                                       // no code
                return _width;                                      // hits 2
            }                                                       // no code
            set                                                     // no code
            {
                if (value > 0)                                      // hits 2, branches 2/2
                    _width = value;                                 // hits 1
            }
        }

        public int Area => Width * Width;                           // hits 1

        public string Label
        {
            get => _label ??= "unnamed";                            // hits 2, branches 2/2
            set => _label = value;                                  // not covered
        }

        public int Depth { get; private set; } = 3;                 // hits 1

        public string Text { get; } = string.Concat("a", "b");      // hits 1

        public static int Count { get; set; } = 5;                  // hits 1

        public int Checked
        {
            get;                                                    // no code
            init => field = value < 0 ? throw new ArgumentException("negative") : value;    // hits 1, branches 1/2
        }

        public void Deepen() => Depth++;                            // hits 1
    }

    static void Main()
    {
        Square square = new() { Color = "red", Checked = 6 };       // hits 1
        square.Width = 3;                                           // hits 1
        square.Width = -1;                                          // hits 1
        square.Deepen();                                            // hits 1
        Square.Count += square.Sides;                               // hits 1
        Console.WriteLine($"{square.Name} {square.Area} {square.Label} {square.Label} {square.Depth}");     // hits 1
        Console.WriteLine($"{square.Text} {Square.Count} {square.Checked} {square.Color}");                 // hits 1
        Shape shape = square;                                       // hits 1
        Console.WriteLine(shape is { Color: "red" });               // hits 1, branches 1/2
    }
}
