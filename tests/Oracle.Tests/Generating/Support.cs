static class Support
{
    public static int Fuel;
    public static int Calls;
    public static int Number = 3;
    public static bool Flag = true;
    public static string Word = "word";
    public static string Missing;
    public static object Anything = 5;
    public static Item Thing = new("thing", 2);
    public static Item NoItem;
    public static int? Maybe = 4;
    public static int? Nothing;
    public static bool? Perhaps;
    public static Color Tint = Color.Green;
    public static int[] Numbers = [1, 2, 3];
    public static List<int> Some = [4, 5];
    public static readonly object Gate = new();

    public static void Start(int fuel)
    {
        Fuel = fuel;
        Calls = 0;
        Number = 3;
        Flag = true;
        Word = "word";
        Missing = null;
        Anything = 5;
        Thing = new Item("thing", 2);
        NoItem = null;
        Maybe = 4;
        Nothing = null;
        Perhaps = null;
        Tint = Color.Green;
        Numbers = [1, 2, 3];
        Some = [4, 5];
    }

    public static void Burn()
    {
        Fuel--;
        if (Fuel < 0)
            throw new FuelException();
    }

    public static T Log<T>(T value)
    {
        Burn();
        Console.Write(value);
        Console.Write(';');
        return value;
    }

    public static void Keep<T>(ref T value)
    {
        Calls++;
    }

    public static object Box(object value) => value;

    public static T Same<T>(T value) => value;

    public static int Next(int x)
    {
        Calls++;
        return x + Calls % 3;
    }

    public static bool Yes(int x)
    {
        Calls++;
        return (x + Calls) % 3 != 0;
    }

    public static string Name(int x)
    {
        Calls++;
        return Calls % 4 == 0 ? null : "n" + x;
    }

    public static Item Make(int x)
    {
        Calls++;
        return Calls % 3 == 0 ? null : new Item("m", x);
    }

    public static int Check(int x)
    {
        Burn();
        if (x % 5 == 4)
            throw new CheckException(x);
        return x;
    }

    public static Task<T> Done<T>(T value) => Task.FromResult(value);

    public static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    public static ValueTask<T> Quick<T>(T value) => new(value);

    public static async Task<T> Broken<T>(T value)
    {
        await Task.Yield();
        Check(Next(3));
        return value;
    }

    public static IEnumerable<int> Few(int n)
    {
        for (int i = 0; i < Math.Abs(n % 4); i++)
            yield return i + n;
    }

    public static async IAsyncEnumerable<int> Stream(int n)
    {
        for (int i = 0; i < Math.Abs(n % 3); i++)
        {
            if (i == 1)
                await Task.Yield();
            yield return i;
        }
    }

    public static int First(ReadOnlySpan<int> numbers) => numbers.Length > 0 ? numbers[0] : -1;
}

enum Color
{
    Red,
    Green,
    Blue,
    Black = 10,
}

abstract record Shape;

sealed record Circle(int Radius) : Shape;

sealed record Square(int Side, bool Filled) : Shape;

readonly record struct Point(int X, int Y);

sealed class Item(string name, int size)
{
    public string Name { get; set; } = name;

    public int Size { get; set; } = size;

    public int? Limit { get; set; }

    public bool IsNew { get; set; } = size > 1;

    public Item Next { get; set; }

    public List<int> Tags { get; set; }

    public int this[int index] => index + Size;

    public int Grow(int by)
    {
        Size += by;
        return Size;
    }

    public Item Self() => this;
}

sealed class Resource(int number) : IDisposable, IAsyncDisposable
{
    public int Number => number;

    public void Dispose() => Support.Log(-number);

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Support.Log(-number);
    }
}

sealed class CheckException(int code) : Exception("check")
{
    public int Code { get; } = code;
}

sealed class FuelException() : Exception("fuel");
