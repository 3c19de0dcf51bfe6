using System.Globalization;
using System.Numerics;
using Warehouse.Orders;

namespace Warehouse.Pricing;

/// <summary>An amount in cents.</summary>
public readonly record struct Money(long Cents)
    : IRecordField<Money>, IAdditionOperators<Money, Money, Money>, IAdditiveIdentity<Money, Money>
{
    public static Money Zero => default;

    public static Money AdditiveIdentity => default;

    public static string FieldName => "price";

    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.Cents));

    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.Cents));

    public static Money operator -(Money value) => new(checked(-value.Cents));

    public static Money operator *(Money price, int quantity) => new(checked(price.Cents * quantity));

    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    public static implicit operator Money(int units) => new(units * 100L);

    public static explicit operator decimal(Money value) => value.Cents / 100m;

    public static bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        bool isNumber = decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal amount);
        value = isNumber && amount < 1_000_000m ? new Money((long)(amount * 100m)) : default;
        return isNumber && value.Cents == amount * 100m;
    }

    /// <summary>A part of the amount, rounded down to whole cents.</summary>
    public Money Percent(int percent)
    {
        if (percent is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "a percentage is 0 to 100");
        }

        return new Money(Cents * percent / 100);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(decimal)this:0.00}");
}
