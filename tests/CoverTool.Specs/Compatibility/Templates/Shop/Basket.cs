namespace Shop;

public static class Basket
{
    public static int Total(int price, int count)
    {
        return price * count; // mark total
    }

    public static int Discount(int total)
    {
        if (total < 100) // mark discount
        {
            return 0; // mark none
        }

        return total / 10; // mark tenth
    }

    public static string Forgotten()
    {
        return "forgotten"; // mark forgotten
    }
}
