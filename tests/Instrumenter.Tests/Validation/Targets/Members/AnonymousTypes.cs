static class AnonymousTypes
{
    static void Main()
    {
        var point = new { X = 1, Y = "a" };                         // hits 1, branches 0/0
        Console.WriteLine(point);                                   // hits 1
        Console.WriteLine(point.Equals(new { X = 1, Y = "a" }));    // hits 1, branches 0/0
        var moved = point with { X = 5 };                           // hits 1, branches 0/0
        Console.WriteLine(moved.X + moved.GetHashCode() * 0);       // hits 1
        var items = new[] { 3, 4 }.Select(n => new { n, Square = n * n });      // hits 4
        foreach (var item in items)                                 // branches 2/2
        {
            if (item.Square > 10)                                   // hits 2, branches 2/2
                Console.WriteLine(item.n);                          // hits 1
        }
        var grouped = from item in items
                      group item by item.n % 2 == 0 into g          // hits 2
                      select new { g.Key, Count = g.Count() };      // hits 2
        Console.WriteLine(string.Join(";", grouped));               // hits 1
        (int Id, string Name) tuple = (1, "t");                     // hits 1
        Console.WriteLine(tuple == (1, "t"));                       // hits 1, source: branches 0/0
        Console.WriteLine(tuple.Equals((1, "u")));                  // hits 1
        Console.WriteLine(Make(2).Item3?.Length);                   // hits 1, branches 1/2
    }

    static (int, bool, string?) Make(int x) => (x, x > 1, null);    // hits 1, branches 0/0
}
