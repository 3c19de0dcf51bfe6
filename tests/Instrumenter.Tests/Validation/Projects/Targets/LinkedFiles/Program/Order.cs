static class Order
{
    static void Main()
    {
        Console.WriteLine(Shared.Common.Pick(false));       // hits 1
        Console.WriteLine(Library.Order.Total(1));          // hits 1
        Console.WriteLine(Library.Order.Total(5));          // hits 1
    }
}
