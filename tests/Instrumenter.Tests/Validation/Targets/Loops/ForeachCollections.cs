using System.Collections;

static class ForeachCollections
{
    static void Main()
    {
        Console.WriteLine(Array([1, 2, 3]));
        Console.WriteLine(Array([]));
        Console.WriteLine(ArrayNeverEmpty([1]));
        Console.WriteLine(List([4, 5]));
        Console.WriteLine(Enumerable([4, 5]));
        Console.WriteLine(Text("abc"));
        Untyped(new ArrayList { 1, "x" });
        Dictionary(new Dictionary<string, int> { ["a"] = 1 });
        Console.WriteLine(First(new List<int> { 7, 8 }));
        Console.WriteLine(Nested([[1, 2], [], [3]]));
        Converted([1, 2]);
    }

    static int Array(int[] numbers)
    {
        int sum = 0;                                // hits 2
        foreach (int number in numbers)             // branches 2/2
        {                                           // no code
            sum += number;                          // hits 3
        }                                           // no code
        return sum;                                 // hits 2
    }

    static int ArrayNeverEmpty(int[] numbers)
    {
        foreach (int number in numbers)             // branches 1/2
            return number;                          // hits 1
        return 0;                                   // not covered
    }

    static int List(List<int> numbers)
    {
        int sum = 0;                                // hits 1
        foreach (int number in numbers)             // branches 2/2
            sum += number;                          // hits 2
        return sum;                                 // hits 1
    }

    static int Enumerable(IEnumerable<int> numbers)
    {
        int sum = 0;                                // hits 1
        foreach (var number in numbers)             // branches 2/2
            sum += number;                          // hits 2
        return sum;                                 // hits 1
    }

    static int Text(string text)
    {
        int sum = 0;                                // hits 1
        foreach (char c in text)                    // branches 2/2
            sum += c - 'a';                         // hits 3
        return sum;                                 // hits 1
    }

    static void Untyped(IEnumerable items)
    {
        foreach (object item in items)              // branches 2/2
            Console.WriteLine(item);                // hits 2
    }

    static void Dictionary(Dictionary<string, int> map)
    {
        foreach (var (key, value) in map)           // branches 2/2
            Console.WriteLine($"{key}={value}");    // hits 1
    }

    static int First(IEnumerable<int> items)
    {
        foreach (int item in items)                 // branches 1/2
        {
            if (item > 5)                           // hits 1, branches 1/2
                return item;                        // hits 1
        }
        return -1;                                  // not covered
    }

    static int Nested(int[][] rows)
    {
        int count = 0;                              // hits 1
        foreach (int[] row in rows)                 // branches 2/2
            foreach (int cell in row)               // branches 2/2
                count += cell;                      // hits 3
        return count;                               // hits 1
    }

    static void Converted(int[] numbers)
    {
        foreach (long number in numbers)            // branches 2/2
            Console.WriteLine(number);              // hits 2
    }
}
