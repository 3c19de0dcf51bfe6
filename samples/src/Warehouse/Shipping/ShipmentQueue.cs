namespace Warehouse.Shipping;

/// <summary>Hands parcels to a carrier, one after the other, and tries again when the carrier is busy.</summary>
public sealed class ShipmentQueue(Func<Parcel, CancellationToken, ValueTask<string>> carrier) : IAsyncDisposable
{
    private const int MaxAttempts = 3;

    private readonly Queue<Parcel> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>The carrier may take the parcel later.</summary>
    public sealed class CarrierBusyException(int parcelNumber) : Exception($"parcel {parcelNumber} has to wait")
    {
        public int ParcelNumber { get; } = parcelNumber;
    }

    public List<string> Log { get; } = [];

    public int Attempts { get; private set; }

    public void Enqueue(params ReadOnlySpan<Parcel> parcels)
    {
        foreach (Parcel parcel in parcels)
        {
            _waiting.Enqueue(parcel);
        }
    }

    /// <summary>Sends everything that waits and returns the receipts.</summary>
    public async Task<IReadOnlyList<string>> SendAllAsync(CancellationToken cancellation = default)
    {
        List<string> receipts = [];
        while (_waiting.TryPeek(out Parcel parcel))
        {
            receipts.Add(await SendAsync(parcel, cancellation).ConfigureAwait(false));
            _waiting.Dequeue();
        }

        return receipts;
    }

    public async ValueTask<string> SendAsync(Parcel parcel, CancellationToken cancellation = default)
    {
        for (int attempt = 1; ; attempt++)
        {
            await _turn.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await carrier(parcel, cancellation).ConfigureAwait(false);
            }
            catch (CarrierBusyException busy) when (attempt < MaxAttempts)
            {
                await NoteAsync($"parcel {busy.ParcelNumber}: attempt {attempt} failed").ConfigureAwait(false);
            }
            catch (IOException broken)
            {
                await NoteAsync($"carrier lost: {broken.Message}").ConfigureAwait(false);
                throw new InvalidOperationException("the carrier cannot be reached", broken);
            }
            finally
            {
                Attempts++;
                _turn.Release();
            }
        }
    }

    /// <summary>Takes out what waits, leaving out what is to be skipped.</summary>
    public async IAsyncEnumerable<Parcel> DrainAsync(Func<Parcel, bool>? skip = null)
    {
        while (_waiting.TryDequeue(out Parcel parcel))
        {
            if (skip?.Invoke(parcel) == true)
            {
                continue;
            }

            await Task.Yield();
            yield return parcel;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await foreach (Parcel parcel in DrainAsync())
        {
            await NoteAsync($"parcel {parcel.Number}: not sent");
        }

        _turn.Dispose();
    }

    private ValueTask NoteAsync(string message)
    {
        Log.Add(message);
        return ValueTask.CompletedTask;
    }
}
