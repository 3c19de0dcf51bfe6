using Warehouse.Pricing;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Orders;

/// <summary>What one customer wants, in the order in which it was asked for.</summary>
public sealed record Order(int Id, string Customer, Zone Zone)
{
    public readonly record struct Line(Sku Sku, int Quantity, Money UnitPrice)
    {
        public Money Total => UnitPrice * Quantity;
    }

    public IReadOnlyList<Line> Lines { get; init; } = [];

    public OrderStatus Status { get; init; }

    public string Note { get; init => field = value.Trim(); } = "";

    public int Units => Lines.Sum(line => line.Quantity);

    public Line this[Sku sku]
    {
        get
        {
            foreach (Line line in Lines)
            {
                if (line.Sku == sku)
                {
                    return line;
                }
            }

            throw new KeyNotFoundException($"order {Id} has no line for {sku}");
        }
    }

    public static Order operator +(Order order, Line line) => order with { Lines = [.. order.Lines, line] };

    /// <summary>The same order with one line for each SKU and price.</summary>
    public Order Compacted()
    {
        IEnumerable<Line> lines =
            from line in Lines
            group line by (line.Sku, line.UnitPrice) into same
            orderby same.Key.Sku
            select new Line(same.Key.Sku, same.Sum(line => line.Quantity), same.Key.UnitPrice);

        Line[] compact = lines.ToArray();
        return compact.Length == Lines.Count ? this : this with { Lines = compact };
    }

    public override string ToString() => $"#{Id} {Customer} ({Zone}, {Units} units)";
}
