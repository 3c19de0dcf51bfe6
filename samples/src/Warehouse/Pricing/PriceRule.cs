using Warehouse.Stock;

namespace Warehouse.Pricing;

/// <summary>A reason to charge less than the list price.</summary>
public abstract record PriceRule(string Name)
{
    public sealed record Volume(int FromUnits, int Percent) : PriceRule($"volume {FromUnits}+");

    public sealed record Loyalty(string Customer, int Percent) : PriceRule($"loyalty {Customer}");

    public sealed record Clearance(Sku Sku, Money PerPiece) : PriceRule($"clearance {Sku}")
    {
        public override bool IsExclusive => true;
    }

    /// <summary>Whether it is never combined with the rules after it.</summary>
    public virtual bool IsExclusive => false;

    public override string ToString() => IsExclusive ? Name + " (exclusive)" : Name;
}
