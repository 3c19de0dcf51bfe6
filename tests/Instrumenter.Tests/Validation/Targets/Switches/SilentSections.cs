using System;

// Sections that do nothing but leave: optimized code has nothing for them, and what their labels ask leads to where no match leads to.
internal static class Program
{
    private enum Color
    {
        Red,
        Green,
        Blue,
    }

    private static void Main()
    {
        foreach (int number in new[] { 0, 1, 2, 3, 7, 11, 25, 40 })
        {
            Numbers(number);
            Ranges(number);
            Neighbours(number);
            Clauses(number);
            InLoop(number);
            Elements(number, number > 3);
        }

        foreach (string text in new[] { "a", "word", "thing", "p", "none" })
        {
            Texts(text);
        }

        foreach (object value in new object[] { null, 2, 5, new Circle(1), new Circle(2), new Item(1, null), new Item(4, null), 'c' })
        {
            Types(value);
            Nulls(value);
            Mixed(value);
        }

        Members(null);
        Members(new Item(1, null));
        Members(new Item(2, new Item(3, null)));
        Members(new Item(5, null));
        Members(new Item(2, null));
        Colors(Color.Red);
        Colors(Color.Blue);
        Colors(Color.Green);
        Flags(true);
    }

    private static int Same(int number) => number;

    private static void Numbers(int number)
    {
        switch (Same(number)) // branches 3/3
        {
            case 0:
                break;
            case 2:
                break;
        }

        switch (Same(number)) // branches 3/4
        {
            case 1:
                break;
            case 3:
                Console.WriteLine(number); // hits 1
                break;
            case 4:
                break;
        }
    }

    private static void Ranges(int number)
    {
        switch (Same(number)) // branches 6/6
        {
            case 0:
                Console.WriteLine(number); // hits 1
                break;
            case 3:
            case 7:
            case 11:
                break;
            case > 20 and < 30:
                break;
        }
    }

    private static void Neighbours(int number)
    {
        switch (Same(number)) // branches 4/4
        {
            case 1:
            case 2:
            case 3:
                break;
        }
    }

    private static void Clauses(int number)
    {
        switch (Same(number)) // branches 3/4
        {
            case 1:
                Console.WriteLine(number); // hits 1
                break;
            case 7 when number < 2: // branches 1/2
            case 11:
                break;
        }

        switch (Same(number)) // branches 2/2
        {
            case > 2 when number != 7 && number < 30: // branches 4/4
                break;
        }

        switch (Same(number)) // branches 2/2
        {
            case > 2 when number == 7 || number > 30: // branches 4/4
                break;
        }
    }

    private static void Texts(string text)
    {
        switch (text.Trim()) // branches 5/5
        {
            case "a":
            case "word":
                Console.WriteLine(text); // hits 2
                break;
            case "thing":
                break;
            case "p":
                break;
        }

        switch (text.Trim()) // branches 3/3
        {
            case "thing":
                break;
            case "p":
                break;
        }
    }

    private static void Types(object value)
    {
        switch (value) // branches 3/3
        {
            case Circle(1):
                Console.WriteLine(1); // hits 1
                break;
            case Item:
                break;
        }
    }

    private static void Nulls(object value)
    {
        object same = value ?? new object(); // branches 2/2
        switch (same.Equals(3) ? same : value) // branches 4/5
        {
            case null:
            case Circle(1):
                break;
        }
    }

    private static void Mixed(object value)
    {
        switch (value) // branches 6/6
        {
            case null:
                Console.WriteLine("null"); // hits 1
                break;
            case int and > 3:
                break;
            case Circle(1):
                Console.WriteLine("one"); // hits 1
                break;
            case Item item when item.Size < 3: // branches 2/2
                break;
            case Circle:
                Console.WriteLine("circle"); // hits 1
                break;
        }
    }

    private static void Members(Item item)
    {
        switch (item) // branches 4/4
        {
            case null:
                break;
            case { Size: 1 }:
                Console.WriteLine(1); // hits 1
                break;
            case { Next: { } }:
                break;
        }

        switch (item?.Self()) // branches 7/7
        {
            case { Limit: > 3 and < 7 }:
                break;
            case { Next.Size: 3 }:
                break;
            case { Name: "2" } when item.Next is null: // branches 1/2
                break;
            case { Name: "1" }:
                Console.WriteLine(1); // hits 1
                break;
        }
    }

    private static void Colors(Color color)
    {
        switch (color) // branches 3/3
        {
            case Color.Red:
                break;
            case Color.Green:
                Console.WriteLine(color); // hits 1
                break;
        }
    }

    private static void Flags(bool flag)
    {
        switch (flag) // branches 1/2
        {
            case false:
                break;
            case true:
                Console.WriteLine(flag); // hits 1
                break;
        }
    }

    private static void InLoop(object value)
    {
        for (int i = 0; i < 1; i++) // branches 2/2
        {
            switch (value) // branches 4/5
            {
                case Item:
                    continue;
                case int and > 3:
                    Console.WriteLine(value); // hits 4
                    break;
                case 1:
                    continue;
                case 2:
                    return;
            }
        }
    }

    private static void Elements(int number, bool flag)
    {
        Console.WriteLine(number);
        switch ((number, flag)) // branches 3/3
        {
            case (0, false):
                Console.WriteLine(0); // hits 1
                break;
            case (> 2, true):
                break;
        }

        switch ((Same(number), flag)) // branches 2/3
        {
            case (> 2, false):
                break;
            case (< -5, _):
                break;
            default:
                break;
        }
    }

    private sealed record Circle(int Radius);

    private sealed class Item(int size, Item next)
    {
        public int Size { get; } = size;

        public string Name { get; } = size.ToString();

        public int? Limit { get; } = size > 2 ? size : null; // branches 2/2

        public Item Next { get; } = next;

        public Item Self() => this;
    }
}
