static class MethodGroups
{
    sealed class Adder(int start)
    {
        public int Add(int x) => start + x;                         // hits 2
    }

    static void Main()
    {
        Console.WriteLine(Apply(Sum, 1, 2));                        // hits 1, branches 0/0
        Console.WriteLine(Apply(Math.Max, 1, 2));                   // hits 1, branches 0/0
        Func<int, int> add = new Adder(10).Add;                     // hits 1, branches 0/0
        Console.WriteLine(add(1) + add(2));                         // hits 1
        Console.WriteLine(new[] { "b", "a" }.Order(StringComparer.Ordinal).Select(Upper).First());      // hits 1, branches 0/0
        Console.WriteLine(Choose(true)(3, 4));                      // hits 1
        Func<string, int> parse = int.Parse;                        // hits 1, branches 0/0
        Console.WriteLine(parse("7"));                              // hits 1
        Func<string> extension = "text".Shout;                      // hits 1, branches 0/0
        Console.WriteLine(extension());                             // hits 1
        Multicast();
        for (int i = 0; i < 2; i++)                                 // hits 3, branches 2/2
            Run(Hello);                                             // hits 2, branches 0/0
        Console.WriteLine(Generic<int>(Same));                      // hits 1, branches 0/0
    }

    static int Apply(Func<int, int, int> operation, int a, int b) => operation(a, b);     // hits 2

    static int Sum(int a, int b) => a + b;                          // hits 2

    static string Upper(string s) => s.ToUpperInvariant();          // hits 1

    static Func<int, int, int> Choose(bool sum) => sum ? Sum : Product;       // hits 1, branches 1/2

    static int Product(int a, int b) => a * b;                      // not covered

    static string Shout(this string s) => s + "!";                  // hits 1

    static void Multicast()
    {
        Action? both = First;                                       // hits 1, branches 0/0
        both += Second;                                             // hits 1, branches 0/0
        both();                                                     // hits 1
        both -= First;                                              // hits 1, branches 0/0
        both?.Invoke();                                             // hits 1, branches 1/2
    }

    static void First() => Console.WriteLine("first");              // hits 1

    static void Second() => Console.WriteLine("second");            // hits 2

    static void Run(Action action) => action();                     // hits 2

    static void Hello() => Console.WriteLine("hello");              // hits 2

    static T Generic<T>(Func<T, T> function) => function(default!);     // hits 1

    static T Same<T>(T value) => value;                             // hits 1
}
