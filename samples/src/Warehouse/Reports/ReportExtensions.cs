using Warehouse.Orders;
using Warehouse.Pricing;
using Warehouse.Shipping;

namespace Warehouse.Reports;

public static class ReportExtensions
{
    extension(IEnumerable<Order> orders)
    {
        public bool HasOverseas => orders.Any(order => order.Zone == Zone.Overseas);

        public Money Turnover(PriceCalculator calculator) => orders
            .Select(calculator.Total)
            .Aggregate(Money.Zero, (sum, total) => sum + total);

        public IEnumerable<Order> To(Zone zone)
        {
            foreach (Order order in orders)
            {
                if (order.Zone == zone)
                {
                    yield return order;
                }
            }
        }
    }

    extension(string text)
    {
        /// <summary>The text in a column of this width, cut with a tilde when it is too long.</summary>
        public string Column(int width) =>
            text.Length > width
                ? text[..(width - 1)] + "~"
                : text.PadRight(width);
    }

    extension(Order)
    {
        public static Order Empty => new(0, "nobody", Zone.North);
    }
}
