using Warehouse.Orders;

namespace Warehouse.Stock;

public sealed partial class Inventory
{
    private Sku? _newest;
    private int _openReservations;

    public int OpenReservations => Volatile.Read(ref _openReservations);

    public string Newest => _newest?.ToString() ?? "none";

    /// <summary>Takes everything an order asks for, or nothing.</summary>
    /// <exception cref="OutOfStockException">A line asks for more than there is.</exception>
    public async Task<Reservation> ReserveAsync(Order order, CancellationToken cancellation = default)
    {
        Reservation reservation = new(this);
        bool complete = false;
        try
        {
            foreach (Order.Line line in order.Lines)
            {
                cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
                if (!TryTake(line.Sku, line.Quantity))
                {
                    throw new OutOfStockException(line.Sku, line.Quantity, this[line.Sku]);
                }

                reservation.Add(line.Sku, line.Quantity);
            }

            complete = true;
            return reservation;
        }
        finally
        {
            if (!complete)
            {
                await reservation.DisposeAsync();
            }
        }
    }

    /// <summary>Goods taken for an order; put back on disposal unless they were committed.</summary>
    public sealed class Reservation : IAsyncDisposable
    {
        private readonly Inventory _inventory;
        private readonly Stack<(Sku Sku, int Quantity)> _taken = new();

        internal Reservation(Inventory inventory)
        {
            _inventory = inventory;
            Interlocked.Increment(ref inventory._openReservations);
        }

        public bool IsClosed { get; private set; }

        public int Units => _taken.Sum(static item => item.Quantity);

        public void Commit()
        {
            _taken.Clear();
            Close();
        }

        public ValueTask DisposeAsync()
        {
            while (_taken.TryPop(out var item))
            {
                _inventory.Receive(item.Sku, item.Quantity);
            }

            Close();
            return ValueTask.CompletedTask;
        }

        internal void Add(Sku sku, int quantity) => _taken.Push((sku, quantity));

        private void Close()
        {
            if (IsClosed)
            {
                return;
            }

            IsClosed = true;
            Interlocked.Decrement(ref _inventory._openReservations);
        }
    }
}
