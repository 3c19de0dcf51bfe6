static class NullableFields
{
    sealed class Item
    {
        public bool IsNew { get; set; }
    }

    static int? s_nothing;
    static int s_number = 3;
    static readonly Item s_item = new();
    static Item? s_none;

    static void Main()
    {
        AtMost();
        OneLine(3);
        Local(3);
        New();
        NewOnOneLine();
        None();
    }

    static void AtMost()
    {
        if (s_number <= (s_nothing ?? s_number))    // hits 1, branches 2/4
            Console.WriteLine("at most");
    }

    static void OneLine(int x)
    {
        if (x <= (s_nothing ?? x)) Console.WriteLine("at most");
    }

    static void Local(int x)
    {
        int? n = s_nothing;
        if (x <= (n ?? s_number))
            Console.WriteLine("at most");
    }

    static void New()
    {
        if (s_item?.IsNew == true)
            Console.WriteLine("new");
        else if (s_none?.IsNew == true)    // hits 1, branches 2/4
            Console.WriteLine("newer");
    }

    static void NewOnOneLine()
    {
        if (s_item?.IsNew == true) Console.WriteLine("new"); else Console.WriteLine("old");
    }

    static void None()
    {
        if (s_none?.IsNew == true)    // hits 1, branches 2/4
            Console.WriteLine("new");
        Console.WriteLine("end");
    }
}
