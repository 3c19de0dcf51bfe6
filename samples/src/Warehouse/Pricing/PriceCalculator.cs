using Warehouse.Orders;
using Warehouse.Shipping;

namespace Warehouse.Pricing;

/// <summary>What an order costs.</summary>
public sealed class PriceCalculator(params IReadOnlyList<PriceRule> rules)
{
    /// <summary>Reductions never exceed this part of the goods' value, in percent.</summary>
    public int MaxReduction { get; init; } = 30;

    public Money Total(Order order)
    {
        Money goods = order.Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Total);
        return goods - Reduction(order, goods) + Freight(order, goods);
    }

    public Money Reduction(Order order, Money goods)
    {
        Money sum = Money.Zero;
        Money limit = goods.Percent(MaxReduction);
        foreach (PriceRule rule in rules)
        {
            Money reduction = Apply(rule);
            if (reduction > Money.Zero)
            {
                sum += reduction;
                if (sum > limit)
                {
                    return limit;
                }

                if (rule.IsExclusive)
                {
                    break;
                }
            }
        }

        return sum;

        Money Apply(PriceRule rule) => rule switch
        {
            PriceRule.Volume { FromUnits: var from, Percent: var percent } when order.Units >= from => goods.Percent(percent),
            PriceRule.Loyalty loyalty when loyalty.Customer == order.Customer => goods.Percent(loyalty.Percent),
            PriceRule.Clearance(var sku, var perPiece) => order.Lines
                .Where(line => line.Sku == sku)
                .Select(line => perPiece * line.Quantity)
                .Aggregate(Money.Zero, (total, next) => total + next),
            _ => Money.Zero,
        };
    }

    public static Money Freight(Order order, Money goods) => (order.Zone, order.Units) switch
    {
        (_, 0) => Money.Zero,
        (Zone.North, < 10) => new Money(490),
        (Zone.North, _) => Money.Zero,
        (Zone.South, >= 10 and < 50) => new Money(690),
        (Zone.South, _) when goods > 100 => Money.Zero,
        (Zone.South, _) => new Money(990),
        (Zone.Overseas, var units) => 20 + new Money(50) * units,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order.Zone, "no freight for this zone"),
    };

    /// <summary>A word for the customer's letter.</summary>
    public static string Class(Money total)
    {
        if (total > 1000)
        {
            return "large";
        }
        else if (total > 100)
        {
            return total > 500 ? "upper middle" : "middle";
        }

        return total > Money.Zero ? "small" : "free";
    }
}
