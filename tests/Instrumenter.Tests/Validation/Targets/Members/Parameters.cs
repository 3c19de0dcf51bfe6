using System.Runtime.CompilerServices;

static class Parameters
{
    static void Main()
    {
        Console.WriteLine(Optional());                          // hits 1
        Console.WriteLine(Optional(text: "named", x: 3));       // hits 1
        int value = 1;                                          // hits 1
        Ref(ref value);                                         // hits 1
        Out(out int made);                                      // hits 1
        Console.WriteLine(In(in value) + made);                 // hits 1
        Console.WriteLine(Params() + Params(1, 2));             // hits 1
        Console.WriteLine(Caller());                            // hits 1
        ref int largest = ref Largest([3, 9, 4]);               // hits 1
        largest = 0;                                            // hits 1
        Console.WriteLine(largest);                             // hits 1
        var (a, b) = Tuple(5);                                  // hits 1
        Console.WriteLine(a + b);                               // hits 1
        Recursive(3);                                           // hits 1
        try
        {
            Order(First(), Second());                           // hits 1
        }
        catch (OperationCanceledException) { Console.WriteLine("cancelled"); }  // hits 1
    }

    static string Optional(int x = 7, string text = "default") => $"{x} {text}";        // hits 2

    static void Ref(ref int x) => x += 10;                      // hits 1

    static void Out(out int x)
    {
        x = 5;                                                  // hits 1
    }

    static int In(in int x) => x;                               // hits 1

    static int Params(params IEnumerable<int> numbers) => numbers.Count();      // hits 2

    static string Caller([CallerMemberName] string name = "", [CallerLineNumber] int line = 0) =>
        line > 0 ? name : "?";                                  // hits 1, branches 1/2

    static ref int Largest(int[] numbers)
    {
        int index = 0;                                          // hits 1
        for (int i = 1; i < numbers.Length; i++)                // hits 3, branches 2/2
        {
            if (numbers[i] > numbers[index])                    // hits 2, branches 2/2
                index = i;                                      // hits 1
        }
        return ref numbers[index];                              // hits 1
    }

    static (int Sum, string Text) Tuple(int x) => (x + x, $"{x}");      // hits 1

    static void Recursive(int depth)
    {
        if (depth > 0)                                          // hits 4, branches 2/2
            Recursive(depth - 1);                               // hits 3
    }

    static int First() => 1;                                    // hits 1

    static int Second() => throw new OperationCanceledException("second");      // hits 1

    static void Order(int a, int b) => Console.WriteLine(a + b);        // not covered
}
