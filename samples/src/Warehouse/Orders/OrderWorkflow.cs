namespace Warehouse.Orders;

/// <summary>Moves orders from one status to the next.</summary>
public sealed class OrderWorkflow
{
    public sealed record Move(int OrderId, OrderStatus From, OrderStatus To);

    private readonly List<Move> _history = [];

    public event Action<Move>? Moved;

    public IReadOnlyList<Move> History => _history;

    /// <summary>Applies a command as the warehouse terminal sends it.</summary>
    /// <exception cref="ArgumentException">There is no such command.</exception>
    /// <exception cref="InvalidOperationException">The order's status does not allow it.</exception>
    public Order Apply(Order order, string command)
    {
        OrderStatus next;
        switch (command)
        {
            case "check":
                next = OrderStatus.Checked;
                break;
            case "reserve":
                next = OrderStatus.Reserved;
                break;
            case "pack":
                next = OrderStatus.Packed;
                break;
            case "ship":
            case "send":
                next = OrderStatus.Shipped;
                break;
            case "hold":
                next = OrderStatus.OnHold;
                break;
            case "release":
                next = OrderStatus.Received;
                break;
            case "cancel":
                next = OrderStatus.Cancelled;
                break;
            default:
                throw new ArgumentException($"unknown command '{command}'", nameof(command));
        }

        if (!CanMove(order.Status, next))
        {
            throw new InvalidOperationException($"order {order.Id} cannot go from {order.Status} to {next}");
        }

        Move move = new(order.Id, order.Status, next);
        _history.Add(move);
        Moved?.Invoke(move);
        return order with { Status = next };
    }

    /// <summary>How often each status was reached.</summary>
    public IReadOnlyDictionary<OrderStatus, int> Reached() => _history
        .GroupBy(move => move.To)
        .ToDictionary(
            moves => moves.Key,
            moves => moves.Count());

    public static bool CanMove(OrderStatus from, OrderStatus to)
    {
        switch (from)
        {
            case OrderStatus.Received:
                return to is OrderStatus.Checked or OrderStatus.OnHold or OrderStatus.Cancelled;
            case OrderStatus.Checked:
                return to is OrderStatus.Reserved or OrderStatus.OnHold or OrderStatus.Cancelled;
            case OrderStatus.Reserved:
                return to is OrderStatus.Packed or OrderStatus.Cancelled;
            case OrderStatus.Packed:
                return to == OrderStatus.Shipped;
            case OrderStatus.OnHold:
                return to is OrderStatus.Received or OrderStatus.Cancelled;
            case OrderStatus.Shipped:
            case OrderStatus.Cancelled:
            default:
                return false;
        }
    }
}
