// The operand behind a pattern with alternatives is a value: what the pattern has stored is tested in front of it.
static class ValueAfterStoredPattern
{
    abstract record Shape;

    sealed record Circle(int Radius) : Shape;

    sealed record Square(int Side, bool Filled) : Shape;

    static bool Default(Shape shape, bool? maybe, bool otherwise) =>
        shape is Circle { Radius: <= 4 } or Square(1, _) || (maybe ?? otherwise); // hits 4, branches 6/6

    static bool Call(Shape shape, bool otherwise) =>
        shape is not (Circle { Radius: <= 4 } or Square(1, _)) && Same(otherwise); // hits 3, branches 4/4

    // The function's value is stored behind the arms, so that the pattern's is stored, too.
    static string Arms(Shape shape, bool? maybe, bool otherwise)
    {
        bool result = shape switch                                        // hits 3, branches 1/2
        {
            null => false,                                                // hits 0
            _ => (shape is Circle { Radius: <= 4 } or Square(1, _)) || (maybe ?? otherwise), // hits 3, branches 6/6
        };
        return result ? "yes" : "no";                                     // hits 3, branches 2/2
    }

    static bool Same(bool value) => value;                                // hits 2

    static void Main()
    {
        Console.WriteLine(Default(new Circle(3), null, false));           // hits 1
        Console.WriteLine(Default(new Circle(5), null, true));            // hits 1
        Console.WriteLine(Default(new Square(2, true), false, true));     // hits 1
        Console.WriteLine(Default(new Square(1, true), true, true));      // hits 1
        Console.WriteLine(Arms(new Circle(3), null, false));              // hits 1
        Console.WriteLine(Arms(new Circle(5), null, true));               // hits 1
        Console.WriteLine(Arms(new Square(2, true), false, true));        // hits 1
        Console.WriteLine(Call(new Square(1, true), true));               // hits 1
        Console.WriteLine(Call(new Square(3, true), true));               // hits 1
        Console.WriteLine(Call(new Circle(7), false));                    // hits 1
    }
}
