static class FromCodeBases
{
    sealed class Filter
    {
        public int? Step { get; init; }

        public int? Start { get; init; }

        public string Slice(int[] items)
        {
            foreach (int item in items)
            {
                if (item > 0)
                {
                    int step = Step ?? 1;    // hits 2, branches 2/2
                    int start = Start ?? ((step > 0) ? 0 : items.Length - 1);
                    return $"{step} {start}";
                }
            }
            return "none";
        }
    }

    struct Span
    {
        public int Start { get; set; }

        public int End { get; set; }
    }

    static void Main()
    {
        Console.WriteLine(new Filter().Slice([1]));
        Console.WriteLine(new Filter { Step = 2, Start = 3 }.Slice([1]));
        Console.WriteLine(CanConvert<string>("x") && CanConvert<int>(null));
        Console.WriteLine(Prefix("http") || Prefix("w"));
        Console.WriteLine(Brackets(3, true));
    }

    static bool CanConvert<T>(object? value)
    {
        if (!(value != null ? value is T : typeof(T).IsClass))    // hits 2, debug: branches 5/6
            return false;
        return true;
    }

    static bool Prefix(string text)
    {
        bool mayBeValid = text.Length >= 4 && text[0] switch    // hits 1
        {
            'h' => text.StartsWith("https", StringComparison.Ordinal) || text.StartsWith("http", StringComparison.Ordinal),
            'w' => text.StartsWith("www.", StringComparison.Ordinal),
            _ => text.StartsWith("tel:", StringComparison.Ordinal),
        };
        return mayBeValid && text.Length > 3;
    }

    static int Brackets(int position, bool hasBrackets)
    {
        Span span = default;
        if (Try(ref position, out bool brackets))
        {
            span.Start = position + (brackets ? 1 : 0);
            span.End = position - 1 - (brackets ? 1 : 0);
        }
        return span.Start + span.End;

        bool Try(ref int x, out bool y)
        {
            y = hasBrackets;
            return x++ > 0;
        }
    }
}
