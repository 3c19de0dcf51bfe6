static class Extensions
{
    extension(string text)
    {
        public bool IsLong => text.Length > 5;                      // hits 2, branches 0/0

        public string Repeat(int count)
        {
            string result = "";                                     // hits 2
            for (int i = 0; i < count; i++)                         // hits 5, branches 2/2
                result += text;                                     // hits 3
            return result;                                          // hits 2
        }

        public static string Empty2 => "";                          // hits 1

        public static string Glue(params string[] parts) => string.Concat(parts);   // hits 1
    }

    extension<T>(IEnumerable<T> items)
    {
        public T? SecondOrDefault()
        {
            bool isFirst = true;                                    // hits 2
            foreach (T item in items)                               // branches 2/2
            {
                if (!isFirst)                                       // hits 3, branches 2/2
                    return item;                                    // hits 1
                isFirst = false;                                    // hits 2
            }
            return default;                                         // hits 1
        }

        public IEnumerable<T> Every(int n) => items.Where((_, i) => i % n == 0);        // hits 3

        public bool HasItems => items.Any();                        // hits 1
    }

    public static int Twice(this int x) => x * 2;                   // hits 1

    public static void Increment(ref this int x) => x++;            // hits 1

    static void Main()
    {
        Console.WriteLine("short".IsLong || "long enough".IsLong);  // hits 1, branches 2/4
        Console.WriteLine("ab".Repeat(3));                          // hits 1
        Console.WriteLine(string.Empty2 + string.Glue("x", "y"));   // hits 1
        Console.WriteLine(new[] { 1, 2, 3 }.SecondOrDefault());     // hits 1
        Console.WriteLine(new List<int> { 1 }.SecondOrDefault());   // hits 1
        Console.WriteLine(new[] { 1, 2, 3 }.Every(2).Sum());        // hits 1
        Console.WriteLine(new List<int>().HasItems);                // hits 1
        int x = 4.Twice();                                          // hits 1
        x.Increment();                                              // hits 1
        Console.WriteLine(x);                                       // hits 1
        Console.WriteLine(Extensions.Repeat("q", 0));               // hits 1
    }
}
