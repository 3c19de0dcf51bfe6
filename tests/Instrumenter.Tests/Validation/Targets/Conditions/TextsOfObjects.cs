// A text that an object is appended to: the compiler asks whether it is null, beside what the programmer asks.
static class Program
{
    static int? s_nothing = null;
    static string s_word = "word";
    static void Main()
    {
        System.Console.WriteLine(Plain("a", 1)); // hits 1
        System.Console.WriteLine(Value("a", 1)); // hits 1
        System.Console.WriteLine(Arm("a", 1)); // hits 1
    }
    static string Plain(string n, object b) => (s_nothing is not null) ? (s_word + b) : $"{s_word}-{(n)}"; // hits 1, branches 1/2
    static string Value(string n, object b) => (s_nothing != null) ? (s_word + b) : s_word + n; // hits 1, branches 1/2
    static string Arm(string n, object b) => (n, s_word) switch // hits 1, branches 1/2
    {
        ("b", _) => "a", // hits 0
        _ => ((s_nothing is not null) ? (s_word + b) : $"{s_word}-{(n)}"), // hits 1, branches 1/2
    };
}
