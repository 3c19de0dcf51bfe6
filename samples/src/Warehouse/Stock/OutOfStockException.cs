namespace Warehouse.Stock;

public sealed class OutOfStockException(Sku sku, int wanted, int available)
    : Exception($"{wanted} of {sku} wanted, {available} available")
{
    public Sku Sku => sku;

    public int Missing => wanted - available;
}
