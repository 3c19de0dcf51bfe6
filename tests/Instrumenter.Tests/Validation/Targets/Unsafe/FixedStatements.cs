static unsafe class FixedStatements
{
    struct Buffer
    {
        public fixed byte Bytes[4];                     // no code
        public int Length;
    }

    sealed class Pinnable
    {
        private int _value = 9;                         // hits 1

        public ref int GetPinnableReference() => ref _value;        // hits 1
    }

    static void Main()
    {
        Console.WriteLine(Array([5, 6]));
        Console.WriteLine(Array([]));
        Console.WriteLine(Text("x"));
        Console.WriteLine(Text(null));
        Console.WriteLine(Several([1], [2]));
        Console.WriteLine(Span([7]));
        Console.WriteLine(Element([3, 4]));
        Console.WriteLine(FixedBuffer());
        Console.WriteLine(Custom(new Pinnable()));
        Console.WriteLine(Custom(null));
    }

    static int Array(int[] numbers)
    {
        fixed (int* p = numbers)                        // hits 2, branches 0/0
        {
            if (p == null)                              // hits 2, branches 2/2
                return -1;                              // hits 1
            return *p;                                  // hits 1
        }
    }

    static int Text(string? text)
    {
        fixed (char* c = text)                          // hits 2, branches 0/0
            return c == null ? 0 : *c;                  // hits 2, branches 2/2
    }

    static int Several(int[] a, int[] b)
    {
        fixed (int* p = a, q = b)                       // hits 1, branches 0/0
        {
            return *p + *q;                             // hits 1
        }
    }

    static int Span(Span<int> span)
    {
        fixed (int* p = span)                           // hits 1, branches 0/0
        {
            p[0]++;                                     // hits 1
        }
        return span[0];                                 // hits 1
    }

    static int Element(int[] numbers)
    {
        fixed (int* p = &numbers[1])                    // hits 1, branches 0/0
            return *p;                                  // hits 1
    }

    static int FixedBuffer()
    {
        Buffer buffer = default;                        // hits 1
        buffer.Bytes[2] = 5;                            // hits 1
        int* length = &buffer.Length;                   // hits 1
        *length = buffer.Bytes[2];                      // hits 1
        return buffer.Length;                           // hits 1
    }

    static int Custom(Pinnable? pinnable)
    {
        fixed (int* p = pinnable)                       // hits 2, branches 0/0
            return p == null ? 0 : *p;                  // hits 2, branches 2/2
    }
}
