using System.Runtime.CompilerServices;

static unsafe class UnsafeCode
{
    static volatile int s_flag = 1;

    static void Main()
    {
        Console.WriteLine(Stack(4));
        Console.WriteLine(Fixed([1, 2, 3]));
        Console.WriteLine(Fixed([]));
        Console.WriteLine(Pointer(&Twice, 4));
        Span<int> span = [5, 6];
        Smallest(span) = 1;                     // hits 1
        Console.WriteLine(span[0]);
        Console.WriteLine(Checked(1));
        if (s_flag == 1)                        // hits 1, branches 1/2
            Console.WriteLine("volatile");      // hits 1
        Console.WriteLine(NoInit(2));
        Console.WriteLine(Synchronized(2));
    }

    static int Stack(int n)
    {
        int* p = stackalloc int[n];             // hits 1
        for (int i = 0; i < n; i++)             // hits 5, branches 2/2
            p[i] = i;                           // hits 4
        Span<byte> bytes = n > 2 ? stackalloc byte[n] : [];     // hits 1, branches 1/2
        return p[n - 1] + bytes.Length;         // hits 1
    }

    static int Fixed(int[] array)
    {
        fixed (int* p = array)                  // hits 2, branches 0/0
        {
            return p == null ? 0 : p[0];        // hits 2, branches 2/2
        }
    }

    static int Pointer(delegate*<int, int> f, int x) => f(x);       // hits 1

    static int Twice(int x) => x * 2;           // hits 1

    static ref int Smallest(Span<int> values)
    {
        ref int smallest = ref values[0];       // hits 1
        for (int i = 1; i < values.Length; i++) // branches 2/2
        {
            if (values[i] < smallest)           // hits 1, branches 1/2
                smallest = ref values[i];       // not covered
        }
        return ref smallest;                    // hits 1
    }

    static int Checked(int x)
    {
        checked
        {
            return x + 1;                       // hits 1, branches 0/0
        }
    }

    [SkipLocalsInit]
    static int NoInit(int x)
    {
        int y;
        if (x > 1)                              // hits 1, branches 1/2
            y = x;                              // hits 1
        else
            y = 0;                              // not covered
        return y;                               // hits 1
    }

    [MethodImpl(MethodImplOptions.Synchronized | MethodImplOptions.NoOptimization)]
    static int Synchronized(int x) => x;        // hits 1
}
