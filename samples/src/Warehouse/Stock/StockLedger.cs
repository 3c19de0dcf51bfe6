using System.Collections;
using System.Numerics;

namespace Warehouse.Stock;

/// <summary>The movements of one stock, in pieces, kilograms or any other number.</summary>
public sealed class StockLedger<T>(T opening) : IEnumerable<StockLedger<T>.Entry>
    where T : struct, INumber<T>
{
    public readonly record struct Entry(string Reason, T Amount)
    {
        public bool IsOutgoing => T.IsNegative(Amount);
    }

    private readonly List<Entry> _entries = [];
    private int _readers;

    public T Balance { get; private set; } = opening;

    /// <summary>The balance never falls below this.</summary>
    public T Floor
    {
        get;
        set
        {
            if (value > Balance)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "the floor is above the balance");
            }

            field = value;
        }
    } = T.Zero;

    public Entry this[Index index] => _entries[index];

    public bool Post(string reason, T amount)
    {
        if (_readers > 0)
        {
            throw new InvalidOperationException($"cannot post '{reason}' while the ledger is read");
        }

        T next = checked(Balance + amount);
        if (next < Floor)
        {
            return false;
        }

        Balance = next;
        _entries.Add(new Entry(reason, amount));
        return true;
    }

    /// <summary>Adds up the amounts in another unit, those that pass the filter if there is one.</summary>
    public TTotal Sum<TTotal>(Func<T, TTotal> convert, Predicate<Entry>? filter = null)
        where TTotal : struct, IAdditionOperators<TTotal, TTotal, TTotal>, IAdditiveIdentity<TTotal, TTotal>
    {
        TTotal total = TTotal.AdditiveIdentity;
        foreach (Entry entry in _entries)
        {
            if (filter?.Invoke(entry) ?? true)
            {
                total += convert(entry.Amount);
            }
        }

        return total;
    }

    /// <summary>The entries, newest first.</summary>
    public IEnumerator<Entry> GetEnumerator()
    {
        _readers++;
        try
        {
            for (int i = _entries.Count - 1; i >= 0; i--)
            {
                yield return _entries[i];
            }
        }
        finally
        {
            _readers--;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
