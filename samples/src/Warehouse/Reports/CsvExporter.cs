using System.Text;
using Warehouse.Orders;

namespace Warehouse.Reports;

/// <summary>Writes orders as comma separated values, one row a line of an order.</summary>
public sealed class CsvExporter(char separator = ',')
{
    private int _rows;

    public int Rows => _rows;

    public string Export(IEnumerable<Order> orders)
    {
        StringBuilder text = new();
        foreach (Order order in orders)
        {
            foreach (Order.Line line in order.Lines)
            {
                text.AppendJoin(separator, order.Id, Quote(order.Customer), line.Sku, line.Quantity, line.Total);
                text.Append('\n');
                _rows++;
            }
        }

        return text.ToString();
    }

    private string Quote(string value)
    {
        if (!value.Contains(separator) && !value.Contains('"'))
        {
            return value;
        }

        return $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
