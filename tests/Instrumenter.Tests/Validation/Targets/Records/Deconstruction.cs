static class Deconstruction
{
    sealed class Pair(int a, string b)
    {
        public void Deconstruct(out int first, out string second)
        {
            first = a;                                              // hits 4
            second = b;                                             // hits 4
        }
    }

    static void Deconstruct(this TimeSpan time, out int hours, out int minutes) =>
        (hours, minutes) = (time.Hours, time.Minutes);              // hits 1, branches 0/0

    static int s_left = 1, s_right = 2;                             // hits 1

    static void Main()
    {
        var (number, text) = new Pair(1, "one");                    // hits 1, branches 0/0
        Console.WriteLine($"{number} {text}");                      // hits 1
        int x; string y;                                            // no code
        (x, y) = new Pair(2, "two");                                // hits 1, branches 0/0
        Console.WriteLine($"{x} {y}");                              // hits 1
        (s_left, s_right) = (s_right, s_left);                      // hits 1, branches 0/0
        Console.WriteLine($"{s_left} {s_right}");                   // hits 1
        var ((a, b), (c, _)) = ((1, 2), new Pair(3, "_"));          // hits 1, branches 0/0
        Console.WriteLine(a + b + c);                               // hits 1
        var (hours, minutes) = new TimeSpan(5, 6, 7);               // hits 1
        Console.WriteLine(hours + minutes);                            // hits 1
        foreach (var (key, value) in new Dictionary<int, int> { [1] = 2 })      // branches 2/2
            Console.WriteLine(key + value);                         // hits 1
        foreach ((int p, string q) in new[] { new Pair(5, "five") })            // branches 2/2
            Console.WriteLine(p + q);                               // hits 1
        (int first, x) = Swap(7, 8);                                // hits 1
        Console.WriteLine(first * x);                               // hits 1
        (bool isBig, string name) = x > 5 ? (true, "big") : (false, "small");   // hits 1, branches 1/2
        Console.WriteLine($"{isBig} {name}");                       // hits 1
    }

    static (int, int) Swap(int a, int b) => (b, a);                 // hits 1
}
