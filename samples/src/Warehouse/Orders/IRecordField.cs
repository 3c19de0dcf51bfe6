namespace Warehouse.Orders;

/// <summary>A value that can stand in one field of an order file.</summary>
public interface IRecordField<TSelf> where TSelf : struct, IRecordField<TSelf>
{
    /// <summary>What the field is called in an error message.</summary>
    static abstract string FieldName { get; }

    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value);
}
