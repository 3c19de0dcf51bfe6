static class CoalescingAssignment
{
    static string? s_cached;

    static List<int>? Items { get; set; }

    static void Main()
    {
        Console.WriteLine(Cached());
        Console.WriteLine(Cached());
        Add(1);
        Add(2);
        Local(null);
        Value(null);
        Value(3);
        Element(new string?[2]);
        Console.WriteLine(Returned(null));
        Console.WriteLine(InDictionary([]));
        new Holder().Fill();
    }

    static string Cached() => s_cached ??= Create();        // hits 2, branches 2/2

    static string Create() => "created";                    // hits 1

    static void Add(int x)
    {
        Items ??= [];                                       // hits 2, branches 2/2
        Items.Add(x);                                       // hits 2
        Console.WriteLine(Items.Count);                     // hits 2
    }

    static void Local(string? s)
    {
        s ??= "local";                                      // hits 1, branches 1/2
        Console.WriteLine(s);                               // hits 1
    }

    static void Value(int? x)
    {
        x ??= 7;                                            // hits 2, branches 2/2
        Console.WriteLine(x);                               // hits 2
    }

    static void Element(string?[] array)
    {
        array[0] ??= "first";                               // hits 1, branches 1/2
        array[0] ??= "again";                               // hits 1, branches 1/2
        Console.WriteLine(array[0]);                        // hits 1
    }

    static string Returned(string? s)
    {
        return s ??= s_cached ?? "none";                    // hits 1, branches 2/4
    }

    static int InDictionary(Dictionary<string, List<int>?> map)
    {
        map["a"] = null;                                    // hits 1
        (map["a"] ??= []).Add(1);                           // hits 1, branches 1/2
        return map["a"]!.Count;                             // hits 1
    }

    sealed class Holder                                     // no code
    {
        private string? _text;

        public void Fill()
        {
            _text ??= "filled";                             // hits 1, branches 1/2
            Console.WriteLine(_text);                       // hits 1
        }
    }
}
