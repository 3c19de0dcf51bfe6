using System.Runtime.CompilerServices;

static class MethodImplKinds
{
    static void Main()
    {
        int sum = 0;                                            // hits 1
        for (int i = 0; i < 3; i++)                             // hits 4, branches 2/2
        {
            sum += NoInlining(i) + Aggressive(i) + Optimised(i) + NotOptimised(i) + Synchronized(i) + Plain(i);     // hits 3
        }
        Console.WriteLine(sum);                                 // hits 1
        Console.WriteLine(new Instance().Locked(4));            // hits 1
        Console.WriteLine(Preserved(-1));                       // hits 1
        Console.WriteLine(Leaf(2) + Leaf(-2));                  // hits 1
        Console.WriteLine(Environment.TickCount64 > Hidden());  // hits 1
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int NoInlining(int x) => x + 1;                      // hits 3

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Aggressive(int x)
    {
        if (x == 1)                                             // hits 3, branches 2/2
            return 10;                                          // hits 1
        return x;                                               // hits 2
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Optimised(int x) => x * 2;                       // hits 3

    [MethodImpl(MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining)]
    static int NotOptimised(int x) => x > 0 ? x : 100;          // hits 3, branches 2/2

    [MethodImpl(MethodImplOptions.Synchronized)]
    static int Synchronized(int x)
    {
        return x;                                               // hits 3
    }

    static int Plain(int x) => x;                               // hits 3

    [MethodImpl(MethodImplOptions.PreserveSig)]
    static int Preserved(int x) => Math.Abs(x);                 // hits 1

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Leaf(int x) => x < 0 ? -x : x;                   // hits 2, branches 2/2

    [System.Diagnostics.StackTraceHidden]
    static int Hidden() => -1;                                  // hits 1

    sealed class Instance
    {
        [MethodImpl(MethodImplOptions.Synchronized)]
        public int Locked(int x)
        {
            try { return x + 1; }                               // hits 1
            finally { Console.WriteLine("locked"); }            // hits 1
        }
    }
}
