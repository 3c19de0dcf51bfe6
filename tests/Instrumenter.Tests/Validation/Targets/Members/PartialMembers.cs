partial class PartialMembers
{
    private readonly List<string> _log = [];                    // hits 1

    static void Main()
    {
        PartialMembers item = new(5);                           // hits 1
        item.Changed += () => Console.WriteLine("changed");     // hits 1, branches 0/0
        item.Value = 3;                                         // hits 1
        item.Value = -3;                                        // hits 1
        item.NotImplemented(7);                                 // no code
        Console.WriteLine(item.Compute(2));                     // hits 1
        Console.WriteLine(item[4]);                             // hits 1
        Console.WriteLine(string.Join(",", item._log));         // hits 1
        Console.WriteLine(new Nested().Text);                   // hits 1
    }

    public partial PartialMembers(int start);                   // no code

    public partial int Value { get; set; }                      // no code

    public partial int this[int x] { get; }                     // no code

    public partial event Action Changed;                        // no code

    partial void NotImplemented(int x);                         // no code

    partial void OnValue(int x);                                // no code

    private partial int Compute(int x);                         // no code

    partial class Nested
    {
        public string Text => _a + _b;                          // hits 1
        private readonly string _a = "a";                       // hits 1
    }
}

partial class PartialMembers
{
    private Action? _changed;
    private int _value;

    public partial PartialMembers(int start)                    // hits 1
    {
        _value = start;                                         // hits 1
    }

    public partial int Value
    {
        get => _value;                                          // not covered
        set
        {
            OnValue(value);                                     // hits 2
            _value = value;                                     // hits 2
            if (value < 0)                                      // hits 2, branches 2/2
                _changed?.Invoke();                             // hits 1, branches 1/2
        }
    }

    public partial int this[int x] => x + _value;               // hits 1

    public partial event Action Changed
    {
        add => _changed += value;                               // hits 1
        remove => _changed -= value;                            // not covered
    }

    partial void OnValue(int x) => _log.Add($"{x}");            // hits 2

    private partial int Compute(int x)
    {
        return x > 1 ? _value * x : 0;                          // hits 1, branches 1/2
    }

    partial class Nested
    {
        private readonly string _b = "b";                       // hits 1
    }
}
