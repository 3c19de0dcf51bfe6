namespace Library;

public static class Order
{
    public static string Total(int count) =>
        count > 3 ? Shared.Common.Pick(true) : Shared.Common.Pick(false);       // hits 2, branches 2/2
}
