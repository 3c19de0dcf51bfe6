using Warehouse.Shipping;

namespace Warehouse.Orders;

/// <summary>Finds what is wrong with an order before stock is reserved for it.</summary>
public static class OrderValidator
{
    private static readonly (string Problem, Func<Order, bool> Applies)[] Rules =
    [
        ("has no customer", order => string.IsNullOrWhiteSpace(order.Customer)),
        ("has no lines", order => order.Lines.Count == 0),
        ("is on hold", order => order.Status is OrderStatus.OnHold or OrderStatus.Cancelled),
        ("is too heavy for overseas", order => order is { Zone: Zone.Overseas, Units: > 200 }),
    ];

    /// <summary>The problems of one order, the first one only if asked so.</summary>
    public static IEnumerable<string> Check(Order order, bool firstOnly = false)
    {
        foreach ((string problem, Func<Order, bool> applies) in Rules)
        {
            if (!applies(order))
            {
                continue;
            }

            yield return $"order {order.Id} {problem}";
            if (firstOnly)
            {
                yield break;
            }
        }

        foreach (Order.Line line in order.Lines)
            if (line.Quantity == 0)
                yield return $"order {order.Id} asks for no {line.Sku}";
    }

    /// <summary>Splits the orders into good ones and the first problem of each bad one.</summary>
    public static (List<Order> Good, List<string> Problems) Sort(IEnumerable<Order> orders, int maxProblems = 10)
    {
        List<Order> good = [];
        List<string> problems = [];
        foreach (Order order in orders)
        {
            string? problem = Check(order, firstOnly: true).FirstOrDefault();
            if (problem is null)
            {
                good.Add(order);
            }
            else
            {
                problems.Add(problem);
                if (problems.Count >= maxProblems)
                {
                    problems.Add("and more");
                    break;
                }
            }
        }

        return (good, problems);
    }
}
