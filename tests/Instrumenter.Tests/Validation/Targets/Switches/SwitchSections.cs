static class SwitchSections
{
    sealed record Circle(int Radius);

    sealed record Square(bool Filled);

    static void Main()
    {
        Reassigned(4, null);
        Reassigned(new Square(true), null);
        Lambdas(new Circle(5), true);
        Lambdas("abc", true);
        Nested(4, true);
        Nested(new Square(true), true);
    }

    static void Reassigned(object? p, string? s)
    {
        switch (p)    // debug: hits 2, debug: branches 2/4
        {
            case null:
                {
                    p = s?.Length ?? 3;
                    break;
                }
            case int and > 3:
                {
                    s?.Trim();
                    break;
                }
            case Square { Filled: true }:
                {
                    s ??= "x";
                    break;
                }
        }
        Console.WriteLine(p);
    }

    static void Lambdas(object p, bool flag)
    {
        switch (Same(p))    // debug: hits 2, debug: branches 2/5
        {
            case string { Length: 2 }:
                {
                    Console.WriteLine(string.Join(",", new[] { 1 }.Select(n => 5)));
                    break;
                }
            case Circle(1):
                {
                    flag = p is Square;
                    break;
                }
            case Square { Filled: true }:
                {
                    if (flag && p is Square) { Console.WriteLine("square"); }
                    break;
                }
            case Circle { Radius: > 3 and var radius }:
                {
                    Console.WriteLine(radius);
                    break;
                }
            default:
                {
                    Console.WriteLine("default");
                    break;
                }
        }
    }

    static void Nested(object p, bool flag)
    {
        switch (p)    // debug: hits 2, debug: branches 2/5
        {
            case null:
                {
                    if (flag && p is null)
                    {
                        Console.WriteLine("null");
                    }
                    break;
                }
            case int and > 3:
                {
                    foreach (int e in new[] { 1, 2 })
                        Console.WriteLine(e);
                    switch ((int)p)
                    {
                        case 4:
                            Console.WriteLine("four");
                            break;
                        case 5:
                            Console.WriteLine("five");
                            break;
                    }
                    break;
                }
            case Circle:
                {
                    int left = 2;
                    while (left-- > 0)    // hits 0, debug: branches 0/2
                        break;
                    break;
                }
            case Square { Filled: true }:
                {
                    try { Console.WriteLine("try"); } finally { Console.WriteLine("finally"); }
                    break;
                }
        }
    }

    static T Same<T>(T value) => value;
}
