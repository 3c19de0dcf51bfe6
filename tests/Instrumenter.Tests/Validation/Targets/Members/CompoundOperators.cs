static class CompoundOperators
{
    sealed class Counter
    {
        public int Value { get; private set; }

        public void operator +=(int x) => Value += x;               // hits 2

        public void operator ++() => Value++;                       // hits 2

        public void operator -=(int x)
        {
            if (x > Value)                                          // hits 2, branches 2/2
                throw new InvalidOperationException("negative");    // hits 1
            Value -= x;                                             // hits 1
        }

        public static Counter operator *(Counter a, int x) => new() { Value = a.Value * x };    // hits 1
    }

    static void Main()
    {
        Counter counter = new();                                    // hits 1
        counter += 5;                                               // hits 1, branches 0/0
        counter++;                                                  // hits 1
        ++counter;                                                  // hits 1
        counter -= 2;                                               // hits 1
        counter *= 3;                                               // hits 1
        Console.WriteLine(counter.Value);                           // hits 1
        try { counter -= 100; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }       // hits 1, fully covered
        Holder holder = new();                                      // hits 1
        holder.Counter += 1;                                        // hits 1
        Console.WriteLine(holder.Counter.Value);                    // hits 1
        int x = 1;                                                  // hits 1
        x += x++ + ++x;                                             // hits 1
        x <<= 2;                                                    // hits 1
        x ^= 5;                                                     // hits 1
        Console.WriteLine(x);                                       // hits 1
    }

    sealed class Holder
    {
        public Counter Counter = new();                             // hits 1
    }
}
