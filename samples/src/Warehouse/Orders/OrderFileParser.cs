using System.Globalization;
using System.Runtime.CompilerServices;
using Warehouse.Pricing;
using Warehouse.Shipping;
using Warehouse.Stock;

namespace Warehouse.Orders;

/// <summary>Reads orders from a text of records with fields between semicolons.</summary>
/// <param name="origin">The name of the text in error messages.</param>
/// <param name="lenient">Whether unknown records are counted and skipped instead of refused.</param>
public sealed class OrderFileParser(string origin, bool lenient = false)
{
    private const char Separator = ';';

    public int LinesRead { get; private set; }

    public int RecordsSkipped { get; private set; }

    public async IAsyncEnumerable<Order> ReadAsync(
        TextReader reader,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Order? current = null;
        int number = 0;
        try
        {
            while (await reader.ReadLineAsync(cancellation) is { } text)
            {
                number++;
                if (string.IsNullOrWhiteSpace(text) || text.StartsWith('#'))
                {
                    continue;
                }

                string[] fields = text.Split(Separator, StringSplitOptions.TrimEntries);
                if (fields is ["end", ..])
                {
                    break;
                }

                if (fields is ["order", ..])
                {
                    if (current is not null)
                    {
                        yield return current;
                    }

                    current = ReadHeader(fields, number);
                }
                else
                {
                    current = ReadDetail(current, fields, number);
                }
            }

            if (current is not null)
            {
                yield return current;
            }
        }
        finally
        {
            LinesRead += number;
        }
    }

    /// <summary>Reads the whole text at once.</summary>
    public async Task<List<Order>> ReadAllAsync(TextReader reader, CancellationToken cancellation = default)
    {
        List<Order> orders = [];
        await foreach (Order order in ReadAsync(reader, cancellation).ConfigureAwait(false))
        {
            orders.Add(order);
        }

        return orders;
    }

    private Order ReadHeader(string[] fields, int number) => fields switch
    {
        [_, var id, { Length: > 0 } customer, var zone] => new Order(ReadCount(id, number), customer, ReadZone(zone, number)),
        [_, var id, { Length: > 0 } customer, var zone, .. var notes] =>
            new Order(ReadCount(id, number), customer, ReadZone(zone, number)) { Note = string.Join(' ', notes) },
        [_, _, "", ..] => throw Refused(number, "an order needs a customer"),
        _ => throw Refused(number, $"an order has 4 fields or more, not {fields.Length}"),
    };

    private Order? ReadDetail(Order? current, string[] fields, int number)
    {
        switch (fields[0])
        {
            case "line" when current is null:
                throw Refused(number, "a line needs an order before it");
            case "line" when fields is [_, var sku, var quantity, var price]:
                return current + new Order.Line(
                    Read<Sku>(sku, number),
                    ReadCount(quantity, number),
                    Read<Money>(price, number));
            case "hold" when current is { Status: not OrderStatus.OnHold }:
                return current with { Status = OrderStatus.OnHold };
            default:
                if (!lenient) throw Refused(number, $"unknown record '{fields[0]}'");
                RecordsSkipped++;
                return current;
        }
    }

    private T Read<T>(string text, int number) where T : struct, IRecordField<T> =>
        T.TryParse(text, out T value)
            ? value
            : throw Refused(number, $"'{text}' is not a {T.FieldName}");

    private int ReadCount(string text, int number)
    {
        try
        {
            return checked((int)long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            throw Refused(number, $"'{text}' is not a number");
        }
        catch (OverflowException) when (text.Length < 30)
        {
            throw Refused(number, $"'{text}' is too large");
        }
    }

    private Zone ReadZone(string text, int number)
    {
        if (Enum.TryParse(text, ignoreCase: true, out Zone zone) && Enum.IsDefined(zone))
        {
            return zone;
        }

        throw Refused(number, $"'{text}' is not a zone");
    }

    private OrderFormatException Refused(int number, string problem) => new(origin, number, problem);
}
