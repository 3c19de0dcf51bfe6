/// <summary>A number is made of two operands, of which the right one is a switch expression or awaits, so that the left one is stored.</summary>
static class NumbersOfStoredOperands
{
    static int Chosen(int number, bool flag, int left, int right) =>
        ((left == right) && (number switch { 2 => flag, 3 when flag => !flag, _ => flag })) ? 1 : 0; // branches 8/9

    static async Task<int> Awaited(bool left, bool right) =>
        left && await Task.FromResult(right) ? 1 : 0; // hits 3, branches 3/4

    static async Task Main()
    {
        Console.WriteLine(Chosen(2, true, 1, 1)); // hits 1
        Console.WriteLine(Chosen(3, true, 1, 1)); // hits 1
        Console.WriteLine(Chosen(4, false, 1, 1)); // hits 1
        Console.WriteLine(Chosen(2, true, 1, 2)); // hits 1
        Console.WriteLine(await Awaited(true, true)); // hits 1
        Console.WriteLine(await Awaited(false, true)); // hits 1
        Console.WriteLine(await Awaited(false, true)); // hits 1
    }
}
