/// <summary>The elements of a tuple that is switched on: one is left on the stack, or stored behind the arms of a switch expression.</summary>
static class TuplesOnTheStack
{
    static int s_number = 3; // hits 1
    static bool s_flag = true; // hits 1

    static void Stacked()
    {
        switch ((s_number, s_flag)) // hits 3, branches 2/2
        {
            case (> 2, false):
                break;
        }

        Console.WriteLine("stacked"); // hits 3
    }

    static void Behind(int number, string text, bool flag)
    {
        switch ((Math.Abs(number), text switch { "a" => flag, "b" => !flag, _ => s_flag } || (text is ['c', ..] && flag))) // branches 12/13
        {
            case (0, true):
                break;
            case (1, _):
                Console.WriteLine("one"); // hits 1
                break;
            case (> 2, false):
                break;
            default:
                break;
        }
    }

    static void Main()
    {
        Stacked(); // hits 1
        s_flag = false; // hits 1
        Stacked(); // hits 1
        s_number = 1; // hits 1
        Stacked(); // hits 1
        Behind(0, "a", true); // hits 1
        Behind(1, "b", true); // hits 1
        Behind(3, "c", true); // hits 1
        Behind(3, "a", false); // hits 1
        Behind(2, "x", false); // hits 1
    }
}
