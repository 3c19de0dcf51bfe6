static unsafe class Pointers
{
    struct Node
    {
        public int Value;
        public Node* Next;
    }

    static void Main()
    {
        Console.WriteLine(Sum(3));
        Console.WriteLine(List());
        Console.WriteLine(Swap(1, 2));
        Console.WriteLine(Null(null));
        Console.WriteLine(Text("abc"));
        Console.WriteLine(Size());
        Block();
    }

    static int Sum(int n)
    {
        int* numbers = stackalloc int[n];               // hits 1
        for (int* p = numbers; p < numbers + n; p++)    // hits 4, branches 2/2
            *p = (int)(p - numbers);                    // hits 3
        return numbers[n - 1] + *numbers;               // hits 1
    }

    static int List()
    {
        Node second = new() { Value = 2 };              // hits 1
        Node first = new() { Value = 1, Next = &second };       // hits 1
        int sum = 0;                                    // hits 1
        for (Node* node = &first; node != null; node = node->Next)      // hits 3, branches 2/2
            sum += node->Value;                         // hits 2
        return sum;                                     // hits 1
    }

    static string Swap(int a, int b)
    {
        int* p = &a, q = &b;                            // hits 1
        (*p, *q) = (*q, *p);                            // hits 1
        return $"{a} {b}";                              // hits 1
    }

    static string Null(void* p)
    {
        if (p == null)                                  // hits 1, branches 1/2
            return "null";                              // hits 1
        return "not null";                              // not covered
    }

    static int Text(string text)
    {
        int sum = 0;                                    // hits 1
        fixed (char* start = text)                      // hits 1, branches 0/0
        {
            for (char* c = start; *c != '\0'; c++)      // hits 4, branches 2/2
                sum += *c - 'a';                        // hits 3
        }
        return sum;                                     // hits 1
    }

    static int Size() => sizeof(Node) > 8 ? 1 : 0;      // hits 1, branches 1/2

    static void Block()
    {
        unsafe                                          // no code
        {                                               // no code
            long value = 0x0102;                        // hits 1
            byte* bytes = (byte*)&value;                // hits 1
            Console.WriteLine(bytes[0] == 2 && bytes[1] == 1);  // hits 1, branches 2/4
        }
    }
}
