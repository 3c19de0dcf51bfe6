static class LabelsWithWhen
{
    enum Color { Red, Green, Blue, Black = 10 }

    static void Main()
    {
        Shared(Color.Black, false);
        Shared(Color.Red, true);
        Types("ab");
        Types(7);
        Types(new Version());
        TypesToo(7L);
    }

    static void Shared(Color color, bool flag)
    {
        switch (color)    // hits 2, branches 2/4
        {
            case Color.Red when flag || color != 0:
            case Color.Black:
                Console.WriteLine("one");
                break;
            case > Color.Black:
                Console.WriteLine("two");
                break;
        }
    }

    static void Types(object o)
    {
        switch (o)
        {
            case string { Length: 2 }:
            case int and > 3:
            case Version:
                Console.WriteLine("one");
                break;
            case null:
                Console.WriteLine("null");
                break;
        }
    }

    static void TypesToo(object o)
    {
        switch (o)
        {
            case string:
            case int:
                Console.WriteLine("one");
                break;
            default:
                Console.WriteLine("other");
                break;
        }
    }
}
