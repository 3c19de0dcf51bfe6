static class PatternsInLoops
{
    sealed record Node(int Value, Node? Next);

    static void Main()
    {
        Node list = new(1, new Node(2, new Node(3, null)));
        Console.WriteLine(Last(list));
        Console.WriteLine(Digits("123x5"));
        Console.WriteLine(Find(list));
        Console.WriteLine(Count([5, "a", 7, null, "b"]));
        Console.WriteLine(Read(new StringReader("one\ntwo\n\nthree")));
    }

    static int Last(Node node)
    {
        while (node is { Next: { } next })              // hits 3, branches 2/2
            node = next;                                // hits 2
        return node.Value;                              // hits 1
    }

    static int Digits(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length && text[i] is >= '0' and <= '9'; i++)   // hits 4, branches 3/4
            count++;                                    // hits 3
        return count;                                   // hits 1
    }

    static int Find(Node? node)
    {
        do
        {
            if (node is { Value: 2 or 3 })              // hits 2, branches 2/2
                return node.Value;                      // hits 1
            node = node!.Next;                          // hits 1
        } while (node is not null);                     // hits 1, branches 1/2
        return 0;                                       // not covered
    }

    static int Count(object?[] items)
    {
        int texts = 0;
        foreach (object? item in items)                 // branches 2/2
        {
            if (item is string { Length: 1 } and not "b")   // hits 5, branches 2/2
                texts++;                                // hits 1
        }
        return texts;                                   // hits 1
    }

    static int Read(TextReader reader)
    {
        int lines = 0;                                  // hits 1
        while (reader.ReadLine() is { Length: > 0 } line)   // hits 3, branches 2/2
        {
            Console.WriteLine(line);                    // hits 2
            lines++;                                    // hits 2
        }
        return lines;                                   // hits 1
    }
}
