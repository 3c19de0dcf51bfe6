using Warehouse.Stock;

namespace Warehouse.Pricing;

/// <summary>List prices by SKU, with a price for each family where a SKU has none of its own.</summary>
public sealed class PriceList
{
    private readonly Dictionary<Sku, Money> _prices = [];
    private Dictionary<string, Money>? _families;
    private string? _description;

    public static PriceList Standard { get; } = new PriceList()
        .Set(new Sku("AB", 1), new Money(250))
        .Set(new Sku("AB", 2), new Money(475))
        .Set(new Sku("CD", 10), 14)
        .SetFamily("EF", 99);

    public Money this[Sku sku] => Find(sku) ?? throw new KeyNotFoundException($"{sku} has no price");

    public string Description => _description ??= $"{_prices.Count} prices, {_families?.Count ?? 0} families";

    public PriceList Set(Sku sku, Money price)
    {
        _prices[sku] = price;
        _description = null;
        return this;
    }

    public PriceList SetFamily(string family, Money price)
    {
        _families ??= new Dictionary<string, Money>(StringComparer.Ordinal);
        _families[family] = price;
        _description = null;
        return this;
    }

    public Money? Find(Sku sku)
    {
        if (_prices.TryGetValue(sku, out Money price))
        {
            return price;
        }

        if (_families is not null && _families.TryGetValue(sku.Family, out Money family))
        {
            return family;
        }

        return null;
    }

    /// <summary>Raises every price; a list that has none is left alone.</summary>
    public void Raise(int percent)
    {
        if (_prices.Count == 0)
        {
            return;
        }

        foreach (Sku sku in _prices.Keys.ToList())
        {
            _prices[sku] += _prices[sku].Percent(percent);
        }

        if (_families is { Count: > 0 } families)
        {
            foreach (var (family, price) in families.ToList())
            {
                families[family] = price + price.Percent(percent);
            }
        }
    }
}
