using System.ComponentModel;

sealed class FieldKeyword : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    public string Name
    {
        get => field.Trim();                        // hits 2
        set
        {
            if (field == value)                     // hits 3, branches 2/2
                return;                             // debug: hits 1
            field = value;                          // hits 2
            PropertyChanged?.Invoke(this, new(nameof(Name)));       // hits 2, branches 2/2
        }
    } = " start ";                                  // hits 1

    public int Clamped
    {
        get;                                        // no code
        set => field = Math.Clamp(value, 0, 10);    // hits 2
    }

    public List<int> Lazy => field ??= [1, 2];      // hits 2, branches 2/2

    public int Computed
    {
        get => field > 3 ? field : -1;              // hits 1, branches 1/2
        init;                                       // no code
    }

    public static string Shared
    {
        get => field ?? "none";                     // hits 2, branches 2/2
        set;                                        // no code
    }

    static void Main()
    {
        FieldKeyword item = new() { Computed = 2 };                 // hits 1
        Console.WriteLine(item.Name);                               // hits 1
        item.Name = "silent";                                       // hits 1
        item.PropertyChanged += (_, e) => Console.WriteLine(e.PropertyName);    // hits 1, fully covered
        item.Name = "loud ";                                        // hits 1
        item.Name = "loud ";                                        // hits 1
        item.Clamped = 50;                                          // hits 1
        item.Clamped = -5;                                          // hits 1
        Console.WriteLine($"{item.Name} {item.Clamped} {item.Lazy.Count} {item.Lazy[0]} {item.Computed}");      // hits 1
        Console.WriteLine(Shared);                                  // hits 1
        Shared = "set";                                             // hits 1
        Console.WriteLine(Shared);                                  // hits 1
    }
}
