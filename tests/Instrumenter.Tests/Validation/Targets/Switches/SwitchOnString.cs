static class SwitchOnString
{
    static void Main()
    {
        Console.WriteLine(Few("b"));
        Console.WriteLine(Few("z"));
        Console.WriteLine(Many("Friday"));
        Console.WriteLine(Many("Sunday"));
        Console.WriteLine(Many("Doomsday"));
        Console.WriteLine(Many("Friyad"));
        Console.WriteLine(Null(null));
        Console.WriteLine(Null(""));
        Console.WriteLine(Expression("multiply"));
        Console.WriteLine(Expression("modulo"));
    }

    static int Few(string s)
    {
        switch (s.Trim())                   // hits 2, branches 2/3
        {
            case "a": return 1;             // not covered
            case "b": return 2;             // hits 1
            default: return 0;              // hits 1
        }
    }

    static int Many(string day)
    {
        switch (day.Trim())                 // hits 4, branches 3/8
        {
            case "Monday": return 1;        // not covered
            case "Tuesday": return 2;       // not covered
            case "Wednesday": return 3;     // not covered
            case "Thursday": return 4;      // not covered
            case "Friday": return 5;        // hits 1
            case "Saturday": return 6;      // not covered
            case "Sunday": return 7;        // hits 1
        }
        return 0;                           // hits 2
    }

    static string Null(string? s)
    {
        switch (s)                          // debug: hits 2, debug: branches 2/3
        {
            case null: return "null";       // hits 1
            case "": return "empty";        // hits 1
            default: return s;              // not covered
        }
    }

    static char Expression(string name) =>
        name switch                         // hits 2, branches 2/8
        {
            "add" => '+',                   // not covered
            "subtract" => '-',              // not covered
            "multiply" => '*',              // hits 1
            "divide" => '/',                // not covered
            "power" => '^',                 // not covered
            "and" => '&',                   // not covered
            "or" => '|',                    // not covered
            _ => '?',                       // hits 1
        };
}
