static class WhenThenTests
{
    static void Main()
    {
        Section("a", 2);
        Section("b", 1);
        Section(7, 1);
        Console.WriteLine(Arm(8, 3));
        Console.WriteLine(Arm(8, 4));
        Console.WriteLine(Arm(2, 4));
    }

    static void Section(object value, int x)
    {
        switch (value)    // hits 3, branches 3/5
        {
            case string when x switch { 1 => false, 2 => true, _ => false }:    // hits 2, branches 4/5
                Console.WriteLine("string");    // hits 1
                break;
            case string { Length: > 3 }:
                Console.WriteLine("long");    // not covered
                break;
            case string { Length: 1 }:
                Console.WriteLine("short");    // hits 1
                break;
            case int and > 5:
                Console.WriteLine("number");    // hits 1
                break;
        }
    }

    static string Arm(int x, int y) => x switch    // hits 3, branches 3/4
    {
        > 5 when y switch { 3 => true, _ => false } => "three",    // hits 2, branches 4/4
        > 7 => "seven",    // hits 1
        > 3 => "other",    // not covered
        _ => "none",    // hits 1
    };
}
