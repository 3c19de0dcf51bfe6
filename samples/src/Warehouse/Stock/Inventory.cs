using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Warehouse.Stock;

/// <summary>How much of each SKU lies in the warehouse; safe for several threads.</summary>
public sealed partial class Inventory
{
    public readonly record struct LevelChange(Sku Sku, int Difference);

    private readonly Lock _gate = new();
    private readonly Dictionary<Sku, int> _levels = [];

    public event EventHandler<LevelChange>? LevelChanged;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _levels.Count;
            }
        }
    }

    public int this[Sku sku]
    {
        get
        {
            lock (_gate)
            {
                return _levels.GetValueOrDefault(sku);
            }
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            int before = this[sku];
            lock (_gate)
            {
                _levels[sku] = value;
            }

            if (value != before)
            {
                LevelChanged?.Invoke(this, new LevelChange(sku, value - before));
            }
        }
    }

    public void Receive(Sku sku, int quantity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        lock (_gate)
        {
            ref int level = ref CollectionsMarshal.GetValueRefOrAddDefault(_levels, sku, out bool known);
            checked
            {
                level += quantity;
            }

            if (!known) _newest = sku;
        }

        LevelChanged?.Invoke(this, new LevelChange(sku, quantity));
    }

    public bool TryTake(Sku sku, int quantity)
    {
        lock (_gate)
        {
            ref int level = ref CollectionsMarshal.GetValueRefOrNullRef(_levels, sku);
            if (Unsafe.IsNullRef(ref level) || level < quantity)
            {
                return false;
            }

            level -= quantity;
        }

        LevelChanged?.Invoke(this, new LevelChange(sku, -quantity));
        return true;
    }

    /// <summary>The SKUs with less than <paramref name="threshold"/> left, in their order.</summary>
    public IEnumerable<(Sku Sku, int Level)> Below(int threshold)
    {
        KeyValuePair<Sku, int>[] snapshot;
        lock (_gate)
        {
            snapshot = [.. _levels];
        }

        Array.Sort(snapshot, (left, right) => left.Key.CompareTo(right.Key));
        foreach (var (sku, level) in snapshot)
        {
            if (level < threshold)
            {
                yield return (sku, level);
            }
        }
    }
}
