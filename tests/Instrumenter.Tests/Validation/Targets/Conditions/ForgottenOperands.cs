/// <summary>
/// In a state machine, the value of an operand behind a switch expression is stored with the other's, and what was stored for the switch is
/// forgotten before the value is tested.
/// </summary>
static class ForgottenOperands
{
    static string Same(string text) => text; // hits 3

    static IEnumerable<int> Each(string text, bool? maybe, bool flag, int number)
    {
        yield return 1; // hits 5
        if ((text == "a" || maybe == true) || (Same(text) switch { "b" => flag, "c" => !flag, _ => flag } || number != 6)) // branches 11/11
        {
            yield return 2; // hits 4
        }
    }

    static void Main()
    {
        Console.WriteLine(Each("a", null, true, 6).Sum()); // hits 1
        Console.WriteLine(Each("x", true, true, 6).Sum()); // hits 1
        Console.WriteLine(Each("b", null, true, 6).Sum()); // hits 1
        Console.WriteLine(Each("c", null, true, 6).Sum()); // hits 1
        Console.WriteLine(Each("x", null, false, 5).Sum()); // hits 1
    }
}
