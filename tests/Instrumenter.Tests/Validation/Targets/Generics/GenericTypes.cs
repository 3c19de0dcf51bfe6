static class GenericTypes
{
    class Stack<T>
    {
        private static int s_created;
        private T[] _items = new T[1];                              // hits 3

        public Stack() => s_created++;                              // hits 3

        public static int Created => s_created;                     // hits 2

        public int Count { get; private set; }

        public T this[int index] => _items[index];                  // not covered

        public void Push(T item)
        {
            if (Count == _items.Length)                             // hits 4, branches 2/2
                Array.Resize(ref _items, Count * 2);                // hits 1
            _items[Count++] = item;                                 // hits 4
        }

        public bool TryPop(out T? item)
        {
            bool any = Count > 0;                                   // hits 3
            item = any ? _items[--Count] : default;                 // hits 3, branches 2/2
            return any;                                             // hits 3
        }

        public class Node<TKey>(TKey key)                           // hits 1
        {
            public override string ToString() => $"{typeof(T).Name} {key}";     // hits 1
        }
    }

    sealed class Named<T> : Stack<KeyValuePair<string, T>>
        where T : notnull
    {
        public void Add(string name, T value) => Push(new(name, value));        // hits 1
    }

    static void Main()
    {
        Stack<int> numbers = new();                                 // hits 1
        numbers.Push(1);                                            // hits 1
        numbers.Push(2);                                            // hits 1
        Console.WriteLine(numbers.TryPop(out int number) ? number : -1);        // hits 1, branches 1/2
        Stack<string> texts = new();                                // hits 1
        texts.Push("a");                                            // hits 1
        Console.WriteLine(texts.TryPop(out _) && texts.TryPop(out _));          // hits 1, branches 2/4
        new Named<int>().Add("n", 5);                               // hits 1
        Console.WriteLine(Stack<int>.Created + Stack<string>.Created);          // hits 1
        Console.WriteLine(new Stack<double>.Node<char>('k'));       // hits 1
    }
}
