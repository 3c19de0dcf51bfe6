/// <summary>The last arm of a switch expression that is a condition ends with the constant of its own &amp;&amp;, and the other alternative throws.</summary>
static class LastArmsWithOperands
{
    static string? s_text = "text"; // hits 1
    static int? s_maybe;

    static int Choose(int number, object value, bool flag)
    {
        return number switch // hits 5, branches 2/2
        {
            0 => (s_text switch { "text" => flag, _ => value is int and > 3 && flag }) ? s_text?.Length ?? (s_maybe ?? 4) : throw new InvalidOperationException((flag ? number : 3).ToString()), // hits 4, branches 13/16
            _ => 3, // hits 1
        };
    }

    static int Try(int number, object value, bool flag)
    {
        try
        {
            return Choose(number, value, flag); // hits 5
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message); // hits 2
            return 0; // hits 2
        }
    }

    static void Main()
    {
        Console.WriteLine(Try(1, 4, true)); // hits 1
        Console.WriteLine(Try(0, 4, true)); // hits 1
        Console.WriteLine(Try(0, 4, false)); // hits 1
        s_text = null; // hits 1
        Console.WriteLine(Try(0, 4, true)); // hits 1
        Console.WriteLine(Try(0, 1, false)); // hits 1
    }
}
