using System.Runtime.CompilerServices;

static class RefLocals
{
    ref struct Walker(ref int start)                        // no code
    {
        private ref int _value = ref start;                 // hits 1

        public void Add(int x) => _value += x;              // hits 1

        public readonly bool IsNull => Unsafe.IsNullRef(ref _value);    // hits 1
    }

    [InlineArray(4)]
    struct Four
    {
        private int _first;
    }

    static void Main()
    {
        int[] numbers = [5, 2, 8];                          // hits 1
        ref int smallest = ref numbers[0];                  // hits 1
        for (int i = 1; i < numbers.Length; i++)            // hits 3, branches 2/2
        {
            if (numbers[i] < smallest)                      // hits 2, branches 2/2
                smallest = ref numbers[i];                  // hits 1
        }
        smallest = -1;                                      // hits 1
        Console.WriteLine(string.Join(",", numbers));       // hits 1
        Walker walker = new(ref numbers[2]);                // hits 1
        walker.Add(100);                                    // hits 1
        Console.WriteLine(numbers[2]);                      // hits 1
        Console.WriteLine(walker.IsNull);                   // hits 1
        Pick(numbers, true)++;                              // hits 1
        Console.WriteLine(numbers[0]);                      // hits 1
        Four four = default;                                // hits 1
        for (int i = 0; i < 4; i++)                         // hits 5, branches 2/2
            four[i] = i;                                    // hits 4
        Console.WriteLine(Sum(four));                       // hits 1
        ref readonly int constant = ref ReadOnly(in numbers[0]);    // hits 1
        Console.WriteLine(constant);                        // hits 1
    }

    static ref int Pick(int[] numbers, bool first)
    {
        if (first)                                          // hits 1, branches 1/2
            return ref numbers[0];                          // hits 1
        return ref numbers[^1];                             // not covered
    }

    static int Sum(ReadOnlySpan<int> numbers) => numbers[0] + numbers[^1];      // hits 1

    static ref readonly int ReadOnly(ref readonly int x) => ref x;      // hits 1
}
