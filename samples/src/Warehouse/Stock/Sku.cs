using Warehouse.Orders;

namespace Warehouse.Stock;

/// <summary>A stock keeping unit: two capital letters, a dash and four digits, such as <c>AB-0123</c>.</summary>
public readonly record struct Sku(string Family, int Number) : IComparable<Sku>, IRecordField<Sku>
{
    public static string FieldName => "SKU";

    public static bool TryParse(ReadOnlySpan<char> text, out Sku value)
    {
        value = default;
        if (text is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '-', .. { Length: 4 } digits])
        {
            return false;
        }

        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = number * 10 + (digit - '0');
        }

        value = new Sku(text[..2].ToString(), number);
        return true;
    }

    public static Sku Parse(string text) =>
        TryParse(text, out Sku value) ? value : throw new FormatException($"'{text}' is not a SKU");

    public int CompareTo(Sku other)
    {
        int byFamily = string.CompareOrdinal(Family, other.Family);
        return byFamily != 0 ? byFamily : Number.CompareTo(other.Number);
    }

    public override string ToString() => $"{Family}-{Number:D4}";
}
