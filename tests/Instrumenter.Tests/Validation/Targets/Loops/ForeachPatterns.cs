using System.Collections;
using System.Runtime.CompilerServices;

static class ForeachPatterns
{
    sealed class Countdown(int from)
    {
        public Enumerator GetEnumerator() => new(from);             // hits 1

        public struct Enumerator(int from)
        {
            public int Current { get; private set; } = from;        // hits 1

            public bool MoveNext() => --Current > 0;                // hits 3
        }
    }

    ref struct Words(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;                    // hits 1

        public char Current { get; private set; }

        public readonly Words GetEnumerator() => this;              // hits 1

        public bool MoveNext()
        {
            if (_rest.IsEmpty)                                      // hits 3, branches 2/2
                return false;                                       // hits 1
            Current = _rest[0];                                     // hits 2
            _rest = _rest[1..];                                     // hits 2
            return true;                                            // hits 2
        }

        public readonly void Dispose() => Console.WriteLine("words disposed");      // hits 1
    }

    [InlineArray(3)]
    struct Three
    {
        private int _first;
    }

    static IEnumerator<int> GetEnumerator(this int n)
    {
        for (int i = 0; i < n; i++)                                 // hits 3, branches 2/2
            yield return i;                                         // hits 2
    }

    sealed class Old : IEnumerable
    {
        public IEnumerator GetEnumerator() => new[] { "old" }.GetEnumerator();      // hits 1
    }

    static void Main()
    {
        foreach (int x in new Countdown(3))                         // branches 2/2
            Console.WriteLine(x);                                   // hits 2
        foreach (char c in new Words("ab"))                         // branches 2/2
            Console.WriteLine(c);                                   // hits 2
        foreach (int x in 2)                                        // branches 2/2
            Console.WriteLine(x);                                   // hits 2
        foreach (string s in new Old())                             // branches 2/2
            Console.WriteLine(s);                                   // hits 1
        Three three = default;                                      // hits 1
        three[1] = 5;                                               // hits 1
        foreach (int x in three)                                    // branches 2/2
            Console.WriteLine(x);                                   // hits 3
        Spans([1, 2]);
        foreach (Range range in "a,b".AsSpan().Split(','))          // branches 2/2
            Console.WriteLine(range);                               // hits 2
    }

    static void Spans(Span<int> numbers)
    {
        foreach (ref int number in numbers)                         // branches 2/2
            number *= 2;                                            // hits 2
        foreach (ref readonly int number in (ReadOnlySpan<int>)numbers)     // branches 2/2
            Console.WriteLine(number);                              // hits 2
    }
}
