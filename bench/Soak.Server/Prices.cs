namespace CoverTool.Soak.Server;

/// <summary>Something to compute that counts for itself how often.</summary>
internal static class Prices
{
    private static long s_calls;
    private static long s_discounts;

    public static long Calls => Volatile.Read(ref s_calls);

    public static long Discounts => Volatile.Read(ref s_discounts);

    public static string Of(int amount)
    {
        Interlocked.Increment(ref s_calls);
        long price = 0;
        for (int i = 0; i < amount; i++)
        {
            price += i % 2 == 0 ? 3 : 2;
        }

        if (amount >= 100)
        {
            price -= Discount(price);
        }

        return price.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static long Discount(long price)
    {
        Interlocked.Increment(ref s_discounts);
        return price / 10;
    }
}
