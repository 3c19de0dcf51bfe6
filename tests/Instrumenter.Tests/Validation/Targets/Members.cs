static class Members
{
    static void Main()
    {
        var a = new Account(5) { Note = "x" };      // hits 1
        a.Balance = 7;                              // hits 1
        a.Changed += () => Console.WriteLine("changed");    // hits 1
        a.Balance = 8;
        Console.WriteLine(a[1] + a.Balance);
        Console.WriteLine(new Point(1, 2) + new Point(3, 4));
        Console.WriteLine((int)new Point(1, 2));
        Console.WriteLine(new Point(1, 2) with { X = 9 });
        var (x, y) = new Point(5, 6);               // hits 1
        Console.WriteLine(x + y);
        Console.WriteLine(new Derived().Name);
    }
}

sealed class Account
{
    private readonly List<int> _history = [];       // hits 1
    private int _balance;

    public Account(int start)                       // hits 1
    {
        _balance = start;                           // hits 1
    }

    public event Action? Changed;

    public string Note { get; init; } = "";         // hits 1

    public int Balance
    {
        get => _balance;                            // hits 1
        set
        {
            if (value == _balance)                  // hits 2, branches 1/2
                return;                             // not covered
            _history.Add(value);                    // hits 2
            _balance = value;                       // hits 2
            Changed?.Invoke();                      // hits 2, branches 2/2
        }
    }

    public int this[int index] => _history[index];  // hits 1

    public int Unused { get; set; }                 // no code
}

record struct Point(int X, int Y)                   // no code
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);  // hits 1

    public static explicit operator int(Point p) => p.X;                            // hits 1
}

class Base(string name)                             // hits 1
{
    public string Name { get; } = name;             // hits 1

    static Base() => Console.WriteLine("static");   // hits 1
}

class Derived() : Base("derived");                  // hits 1
