namespace Warehouse.Orders;

/// <summary>An order file holds a record that cannot be read.</summary>
public sealed class OrderFormatException : FormatException
{
    public OrderFormatException(string origin, int lineNumber, string problem)
        : base($"{origin}({lineNumber}): {problem}")
    {
        Origin = origin;
        LineNumber = lineNumber;
    }

    public string Origin { get; }

    /// <summary>The line in the file, counted from 1.</summary>
    public int LineNumber { get; }
}
