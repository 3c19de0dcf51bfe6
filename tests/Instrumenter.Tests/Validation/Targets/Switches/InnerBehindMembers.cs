/// <summary>
/// A statement whose labels ask for members, two of them for sections that do nothing, and whose default starts with another
/// statement: Release code has no line for the inner one.
/// </summary>
static class InnerBehindMembers
{
    sealed class Item
    {
        public int Size { get; set; }
        public Item? Next { get; set; }
    }

    static Item? s_item;

    static void Choose(object value)
    {
        switch (s_item) // hits 7, branches 4/4
        {
            case null:
                Console.WriteLine("none"); // hits 1
                break;
            case { Size: 1 }:
                break;
            case { Next: { } }:
                break;
            default:
                {
                    switch (value) // source: hits 3, source: branches 2/2
                    {
                        case int and > 3:
                            Console.WriteLine("more"); // hits 1
                            break;
                        default:
                            Console.WriteLine("less"); // hits 2
                            break;
                    }

                    break;
                }
        }
    }

    static void Main()
    {
        Choose(1); // hits 1
        s_item = new Item { Size = 1 }; // hits 1
        Choose(1); // hits 1
        s_item = new Item { Next = s_item }; // hits 1
        Choose(5); // hits 1
        Choose(5); // hits 1
        s_item = new Item(); // hits 1
        Choose(1); // hits 1
        Choose(5); // hits 1
        Choose("text"); // hits 1
    }
}
