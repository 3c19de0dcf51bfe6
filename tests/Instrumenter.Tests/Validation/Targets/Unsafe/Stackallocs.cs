static class Stackallocs
{
    static void Main()
    {
        Console.WriteLine(Span(3));
        Console.WriteLine(Choice(5));
        Console.WriteLine(Choice(500));
        Console.WriteLine(Initialised());
        Console.WriteLine(Argument());
        Console.WriteLine(Nested(2));
        Console.WriteLine(Zero(0));
        Console.WriteLine(InLoop(2));
    }

    static int Span(int n)
    {
        Span<int> numbers = stackalloc int[n];                  // hits 1, branches 0/0
        for (int i = 0; i < numbers.Length; i++)                // hits 4, branches 2/2
            numbers[i] = i * i;                                 // hits 3
        return numbers[^1];                                     // hits 1
    }

    static int Choice(int n)
    {
        Span<byte> bytes = n <= 64 ? stackalloc byte[64] : new byte[n];     // hits 2, branches 2/2
        return bytes.Length;                                    // hits 2
    }

    static int Initialised()
    {
        ReadOnlySpan<int> numbers = stackalloc[] { 1, 2, 3 };   // hits 1, branches 0/0
        int sum = 0;                                            // hits 1
        foreach (int number in numbers)                         // branches 2/2
            sum += number;                                      // hits 3
        return sum;                                             // hits 1
    }

    static int Argument() => Count(stackalloc char[] { 'a', 'b' });     // hits 1, branches 0/0

    static int Count(ReadOnlySpan<char> text) => text.Length;   // hits 2

    static int Nested(int n)
    {
        int result = Count(stackalloc char[n]) + 1;             // hits 1, branches 0/0
        return result;                                          // debug: hits 1
    }

    static bool Zero(int n)
    {
        Span<long> none = stackalloc long[n];                   // hits 1, branches 0/0
        return none.IsEmpty;                                    // hits 1
    }

    static int InLoop(int n)
    {
        int sum = 0;                                            // hits 1
        Span<int> buffer = stackalloc int[4];                   // hits 1
        while (n-- > 0)                                         // hits 3, branches 2/2
        {
            buffer.Fill(n);                                     // hits 2
            sum += buffer[0];                                   // hits 2
        }
        return sum;                                             // hits 1
    }
}
