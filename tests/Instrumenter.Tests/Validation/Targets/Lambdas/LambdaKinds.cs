static class LambdaKinds
{
    static void Main()
    {
        Func<int, int> expression = x => x + 1;             // hits 2, branches 0/0
        Func<int, int> statements = x =>
        {                                                   // no code
            int doubled = x * 2;                            // hits 3
            return doubled - 1;                             // debug: hits 3
        };                                                  // no code
        Func<int, int> constant = static x => 5;            // hits 1, fully covered
        var natural = (int a, int b = 2) => a * b;          // hits 2
        Func<int, int, int> discards = (_, _) => 7;         // hits 1, fully covered
        Action<int> action = x => Console.WriteLine(x);     // hits 2
        Func<int, Func<int, int>> nested = a =>             // hits 1
            b => a + b;                                     // hits 2
        Func<string> never = () => "never";                 // hits 1, partly covered
        Func<int, bool> test = x =>
            x > 3;                                          // hits 2, branches 0/0

        Console.WriteLine(expression(expression(1)));       // hits 1
        Console.WriteLine(statements(1) + statements(2) + statements(3));       // hits 1
        Console.WriteLine(constant(1));                     // hits 1
        Console.WriteLine(natural(3) + natural(3, 3));      // hits 1
        Console.WriteLine(discards(1, 2));                  // hits 1
        action(1);                                          // hits 1
        action(2);                                          // hits 1
        Func<int, int> inner = nested(10);                  // hits 1
        Console.WriteLine(inner(1) + inner(2));             // hits 1
        Console.WriteLine(test(3) | test(4));               // hits 1
        Immediately();
        Anonymous();
    }

    static void Immediately()
    {
        int result = ((Func<int, int>)(x => x * x))(5);     // hits 1, fully covered
        Console.WriteLine(result);                          // debug: hits 1
        new Action(() => { })();                            // hits 1
    }

    static void Anonymous()
    {
        Action<string> print = delegate (string s) { Console.WriteLine(s); };   // hits 2
        print("a");                                         // hits 1
        print("b");                                         // hits 1
        Func<int, int> ignoring = delegate { return 3; };   // hits 1, fully covered
        Console.WriteLine(ignoring(9));                     // debug: hits 1
    }
}
