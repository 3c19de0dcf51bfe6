using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// What looks like a member that cannot throw, and does: what comes behind has not been reached.
static unsafe class ThrownByMembers
{
    static void Main()
    {
        Try(() => Getter(null!));                       // hits 1
        Try(() => Setter(null!));                       // hits 1
        Try(() => Overridden(new Strict()));            // hits 1
        Try(() => OfInterface(new Strict()));           // hits 1
        Try(() => OfValue(default));                    // hits 1
        Try(StaticField);                               // hits 1
        Try(() => NullArray(null!));                    // hits 1
        Try(() => NullText(null!));                     // hits 1
        Try(() => Backwards([1, 2]));                   // hits 1
        Try(() => Exchanged([1, 2, 3]));                // hits 1
        Try(() => Addressed([1, 2]));                   // hits 1
        Try(() => SmallCounter(new int[200]));          // hits 1
        Try(() => Assigned([1, 2]));                    // hits 1
        Try(() => OtherText("ab", "a"));                // hits 1
        Try(() => Entered([1, 2], 1));                  // hits 1
        Try(() => OwnEnumerator(new Endless()));        // hits 1
        Try(() => Untyped(new List<int>()));            // hits 1
        Try(() => AsInterface(new Moody()));            // hits 1
        Try(() => Console.WriteLine(new Derived()));    // hits 1
        Try(() => OfPointer(null));                     // hits 1
        Try(() => OfReference(ref Unsafe.NullRef<Pair>()));     // hits 1
        Try(() => FirstReference(ref Unsafe.NullRef<int>()));   // hits 1
        Try(() => Everything(new Node(), [1, 2], "ab", new Pair()));    // hits 1
    }

    static void Try(Action action)
    {
        try { action(); }                                               // hits 23
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }    // hits 22
    }

    static int Getter(Node node)
    {
        int value = node.Value;                         // hits 1
        value++;                                        // not covered
        return value;                                   // not covered
    }

    static void Setter(Node node)
    {
        node.Value = 1;                                 // hits 1
        node.Next = null;                               // not covered
    }

    static void Overridden(Lenient lenient)
    {
        int before = 1;                                 // hits 1
        lenient.Value = before;                         // hits 1
        before++;                                       // not covered
    }

    static void OfInterface(IValued valued)
    {
        int before = 1;                                 // hits 1
        before += valued.Value;                         // hits 1
        before++;                                       // not covered
    }

    static void OfValue(Uninitialized value)
    {
        int before = 1;                                 // hits 1
        before += value.Value;                          // hits 1
        before++;                                       // not covered
    }

    static void StaticField()
    {
        int before = 1;                                 // hits 1
        Failing.Field = before;                         // hits 1
        before++;                                       // not covered
    }

    static void NullArray(int[] numbers)
    {
        foreach (                                       // debug: hits 1
            int number                                  // not covered
            in                                          // hits 1
            numbers)                                    // hits 1
        {
            Console.WriteLine(number);                  // not covered
        }
    }

    static void NullText(string text)
    {
        foreach (                                       // debug: hits 1
            char character                              // not covered
            in                                          // hits 1
            text)                                       // hits 1
        {
            Console.WriteLine(character);               // not covered
        }
    }

    static void Backwards(int[] numbers)
    {
        int[] array = numbers;                          // hits 1
        for (int i = 0; i < array.Length; i++)          // hits 1
        {
            i -= 1;                                     // hits 1
            int number = array[i];                      // hits 1
            number++;                                   // not covered
        }
    }

    static void Exchanged(int[] numbers)
    {
        int[] array = numbers;                          // hits 1
        for (int i = 0; i < array.Length; i++)          // hits 1
        {
            int number = array[i];                      // hits 1
            number++;                                   // hits 1
            array = [];                                 // hits 1
            number = array[i];                          // hits 1
            number++;                                   // not covered
        }
    }

    static void Addressed(int[] numbers)
    {
        int[] array = numbers;                          // hits 1
        for (int i = 0; i < array.Length; i++)          // hits 1
        {
            Leave(ref i);                               // hits 1
            int number = array[i];                      // hits 1
            number++;                                   // not covered
        }
    }

    static void Leave(ref int i) => i = 7;              // hits 1

    static void SmallCounter(int[] numbers)
    {
        for (sbyte i = 0; i < numbers.Length; i++)      // hits 129
        {
            int number = numbers[i];                    // hits 129
            number++;                                   // hits 128
        }
    }

    static void Assigned(int[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)        // hits 1, branches 1/2
        {
            int number = numbers[i];                    // hits 1
            number++;                                   // hits 1
            numbers = [];                               // hits 1
            number = numbers[i];                        // hits 1
            number++;                                   // not covered
        }
    }

    static void OtherText(string text, string other)
    {
        for (int i = 0; i < text.Length; i++)           // hits 2, branches 1/2
        {
            int character = other[i];                   // hits 2
            character++;                                // hits 1
        }
    }

    static void Entered(int[] numbers, int first)
    {
        int[] array = numbers;                          // hits 1
        int i = 9;                                      // hits 1
        if (first == 1)                                 // hits 1, branches 1/2
        {
            goto BODY;                                  // debug: hits 1
        }

        i = 0;                                          // not covered
        goto TEST;                                      // not covered

    BODY:
        int number = array[i];                          // hits 1
        number++;                                       // not covered
        i++;                                            // not covered

    TEST:
        if (i < array.Length)                           // not covered, branches 0/2
        {
            goto BODY;                                  // debug: not covered
        }
    }

    static void OwnEnumerator(Endless endless)
    {
        foreach (int number in endless)                 // hits 1
        {
            Console.WriteLine(number);                  // not covered
        }
    }

    static object? Untyped(IEnumerable numbers)
    {
        IEnumerator enumerator = numbers.GetEnumerator();       // hits 1
        object? number = enumerator.Current;            // hits 1
        Console.WriteLine(number);                      // not covered
        return number;                                  // not covered
    }

    static bool AsInterface(object thing)
    {
        bool isThere = true;                            // hits 1
        isThere &= thing is IDisposable;                // hits 1
        isThere = !isThere;                             // not covered
        return isThere;                                 // not covered
    }

    static void OfPointer(Pair* pair)
    {
        int* second = &pair->Second;                    // hits 1
        int value = pair->First;                        // not covered
        value++;                                        // not covered
    }

    static void OfReference(ref Pair pair)
    {
        ref int second = ref pair.Second;               // hits 1
        int value = second;                             // not covered
        value++;                                        // not covered
    }

    static void FirstReference(ref int number)
    {
        int before = 1;                                 // hits 1
        number = before;                                // hits 1
        before++;                                       // not covered
    }

    static int Everything(Node node, int[] numbers, string text, Pair pair)
    {
        node.Value = 1;                                 // hits 1
        node.Value++;                                   // hits 1
        node.Next = node;                               // hits 1
        int sum = node.Value;                           // hits 1
        foreach (int number in numbers)                 // hits 3
        {
            sum += number;                              // hits 2
        }

        foreach (char character in text)                // hits 3
        {
            sum += character;                           // hits 2
        }

        for (int i = 0; i < numbers.Length; i++)        // hits 3, branches 2/2
        {
            sum += numbers[i];                          // hits 2
            sum ^= text[i];                             // hits 2
        }

        foreach (int number in new List<int>(numbers))  // hits 3
        {
            sum += number;                              // hits 2
        }

        ref int second = ref pair.Second;               // hits 1
        second = sum;                                   // hits 1
        second++;                                       // hits 1
        (int, int) both = (second, sum);                // hits 1
        int? maybe = both.Item1;                        // hits 1
        sum += maybe.GetValueOrDefault();               // hits 1
        bool isText = ((object)text) is string;         // hits 1
        isText |= text == "ab";                         // hits 1
        Plain.Count = isText ? sum : 0;                 // hits 1, branches 1/2
        return Math.Max(Plain.Count, second);           // hits 1
    }

    interface IValued
    {
        int Value { get; }
    }

    sealed class Node
    {
        public int Value { get; set; }                  // no code

        public Node? Next { get; set; }                 // no code
    }

    class Lenient
    {
        public virtual int Value { get; set; }          // no code
    }

    sealed class Strict : Lenient, IValued
    {
        public override int Value                       // no code
        {
            get => throw new InvalidOperationException();       // hits 1
            set => throw new InvalidOperationException();       // hits 1
        }
    }

    class Chained
    {
        protected Chained() => throw new InvalidOperationException();   // hits 1

        protected Chained(int number) : this() { }      // hits 1
    }

    sealed class Derived : Chained
    {
        public Derived()                                // no code
            : base(1)                                   // hits 1
        {
            Console.WriteLine("made");                  // not covered
        }
    }

    struct Uninitialized
    {
        static Uninitialized() => throw new InvalidOperationException();        // hits 1

        public int Value { get; set; }                  // no code
    }

    static class Failing
    {
        public static int Field = int.Parse("no number");       // hits 1
    }

    static class Plain
    {
        public static int Count;                        // no code
    }

    struct Pair
    {
        public int First;                               // no code
        public int Second;                              // no code
    }

    // No list, though its enumerator is one in name.
    sealed class Endless
    {
        public Enumerator GetEnumerator() => new();     // hits 1

        public struct Enumerator
        {
            public bool MoveNext() => true;             // hits 1

            public int Current => throw new InvalidOperationException();        // hits 1
        }
    }

    sealed class Moody : IDynamicInterfaceCastable
    {
        public bool IsInterfaceImplemented(RuntimeTypeHandle type, bool throwIfNotImplemented) =>
            throw new InvalidOperationException();      // hits 1

        public RuntimeTypeHandle GetInterfaceImplementation(RuntimeTypeHandle type) => default;         // not covered
    }
}
