// The left operand's value is stored, because the right one takes several statements: its last operand has no test, or is combined with
// the one before.
static class StoredLeftOperands
{
    sealed record Circle(int Radius);

    static bool Combined(bool first, bool second, int number) =>
        (first && second) || number switch { > 5 => second, _ => first }; // hits 4, branches 8/8

    static async Task<bool> Either(bool first, bool second) =>
        (first || second) && await Task.FromResult(second);               // hits 4, branches 6/6

    static async Task Loop(object value, int number)
    {
        for (int i = 0; i < 2 && ((value is Circle { Radius: > 0 and var radius } && radius < number) || await Task.FromResult(number > 3)); i++) // hits 8, branches 7/8
        {
            Console.WriteLine(i);                                         // hits 4
        }
    }

    static async Task Main()
    {
        foreach ((bool first, bool second, int number) in new[] { (true, true, 1), (true, false, 9), (false, true, 9), (false, false, 2) })
        {
            Console.WriteLine(Combined(first, second, number));           // hits 4
            Console.WriteLine(await Either(first, second));               // hits 4
            await Loop(first ? new Circle(number - 4) : "none", number);  // hits 4, branches 2/2
        }
    }
}
